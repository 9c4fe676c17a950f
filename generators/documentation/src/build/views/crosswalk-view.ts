import type { ById, CrosswalkRow, Id, Text } from '@verzuimspec/vocabulary'
import { groupBy } from '../group-by.js'
import { addressOfNorm } from '../links/addresses.js'
import type { PageContext } from '../site/page-context.js'
import type { PageView } from './page-view.js'
import { type Link, labelOf, linkElement, linkRole, linkSource } from './parts/link.js'

/** What a standard calls one thing. */
export interface CrosswalkLine {
  readonly ours: Link
  readonly relation: string
  /** The tag, field or address as the standard writes it. */
  readonly name: string
  readonly within: string | null
  readonly messages: readonly string[]
  readonly note: string | null
  readonly unverified: boolean
}

export interface StandardView {
  readonly standard: Id
  readonly lines: readonly CrosswalkLine[]
}

export interface CrosswalkView extends PageView {
  readonly standards: readonly StandardView[]
}

// A legal basis goes by its law and article rather than by what it says.
function linkNorm(page: PageContext, id: Id): Link {
  const norm = page.site.spec.norms[id]
  if (norm === undefined) return { label: id, href: null }
  const { label } = linkSource(page, norm.source)
  return { label: `${label}, ${norm.locator}`, href: page.hrefTo(addressOfNorm(id)) }
}

function linkOurs(page: PageContext, { ours: { kind, id } }: CrosswalkRow): Link {
  if (kind === 'elements') return linkElement(page, id)
  if (kind === 'roles') return linkRole(page, id)
  if (kind === 'norms') return linkNorm(page, id)
  const entries: ById<{ readonly label: Text }> = page.site.spec[kind]
  return { label: labelOf(page, entries, id), href: null }
}

/** One row of the crosswalk in words. */
export function viewCrosswalkLine(page: PageContext, row: CrosswalkRow): CrosswalkLine {
  return {
    ours: linkOurs(page, row),
    relation: page.words.crosswalk.relation[row.relation],
    name: row.name ?? row.iri ?? '',
    within: row.within ?? null,
    messages: row.messages.map(({ message, version }) => `${message} ${version}`),
    note: row.note === undefined ? null : page.say(row.note),
    unverified: !row.verified,
  }
}

/** What the standards of the field call our words, a table for each. */
export function viewCrosswalk(page: PageContext): CrosswalkView {
  const rows = Object.values(page.site.spec.crosswalk)
  return {
    title: page.words.crosswalk.title,
    standards: groupBy(rows, ({ standard }) => standard).map((ofStandard) => ({
      standard: ofStandard[0].standard,
      lines: ofStandard.map((row) => viewCrosswalkLine(page, row)),
    })),
  }
}
