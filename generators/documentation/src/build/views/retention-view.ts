import { createKeeping, type KeepingTermNode } from '@verzuimspec/calendar'
import { type Id, isValidOn, type Retention } from '@verzuimspec/vocabulary'
import type { PageContext } from '../site/page-context.js'
import { keepsRetention } from '../site/site.js'
import type { PageView } from './page-view.js'
import { sayDuration, sayValidity } from './parts/calendar-text.js'
import { type Citation, citeNorms } from './parts/citation.js'
import { type Link, labelOf, linkRetention, linkRole } from './parts/link.js'

export interface ExtensionView {
  readonly label: string
  readonly citations: readonly Citation[]
}

export interface RetentionVersionView {
  readonly validity: string
  /** Whether it holds on the date of the norm base. */
  readonly current: boolean
  readonly state: string
  readonly term: string
  readonly unverified: boolean
  readonly extensions: readonly ExtensionView[]
  readonly citations: readonly Citation[]
}

export interface RetentionEntry extends Link {
  readonly id: Id
  readonly keeper: Link
  readonly entities: readonly string[]
  /** The latest first. */
  readonly versions: readonly RetentionVersionView[]
}

export interface RetentionView extends PageView {
  readonly entries: readonly RetentionEntry[]
}

function viewVersion(page: PageContext, version: KeepingTermNode): RetentionVersionView {
  const { retention } = page.words
  const { spec } = page.site
  const [{ start, length }] = version.ends
  const current = isValidOn(version, spec.asOf)
  return {
    validity: sayValidity(page, version),
    current,
    state: current ? retention.current : retention.past,
    term: retention.term(retention.bound[version.bound], sayDuration(page, length), labelOf(page, spec.events, start)),
    unverified: !version.verified,
    extensions: version.extensions.map(({ label, norms }) => ({
      label: page.say(label),
      citations: citeNorms(page, norms),
    })),
    citations: citeNorms(page, version.norms),
  }
}

// A record outside the scope is no record of this system, and the norm base at hand does not hold it.
function isKept({ site: { scope } }: PageContext, entity: Id): boolean {
  return scope === undefined || scope.entities.includes(entity)
}

function viewEntry(page: PageContext, retention: Retention): RetentionEntry {
  const { entities } = page.site.spec
  return {
    id: retention.id,
    ...linkRetention(page, retention.id),
    keeper: linkRole(page, retention.keeper),
    entities: retention.entities.filter((id) => isKept(page, id)).map((id) => labelOf(page, entities, id)),
    versions: createKeeping(retention, {})
      .terms.toReversed()
      .map((version) => viewVersion(page, version)),
  }
}

/** How long each file must or may be kept, every version of every term. */
export function viewRetention(page: PageContext): RetentionView {
  const kept = Object.values(page.site.spec.retention).filter(({ id }) => keepsRetention(page.site, id))
  return {
    title: page.words.retention.title,
    entries: kept.map((retention) => viewEntry(page, retention)),
  }
}
