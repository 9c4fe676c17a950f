import type { Basis, Id, Norm, Validity } from '@verzuimspec/vocabulary'
import type { PageContext } from '../site/page-context.js'
import { type DecisionGroup, listDecisionGroups } from './norm/decision-groups.js'
import { type Enforcer, listEnforcers } from './norm/enforcers.js'
import { listWordUses, type WordUse } from './norm/word-uses.js'
import type { PageView } from './page-view.js'
import { type ArticleView, viewArticle } from './parts/article.js'
import { sayValidity } from './parts/calendar-text.js'
import { type Link, linkElement, linkRole, linkSource } from './parts/link.js'

export interface BasisView {
  readonly old: ArticleView
  /** Empty when the article still stands where the source found it. */
  readonly now: readonly ArticleView[]
  readonly unverified: boolean
}

export interface NormView extends PageView {
  readonly id: Id
  readonly modality: string
  readonly source: Link
  readonly standing: string
  readonly issuer: string
  readonly locator: string
  readonly who: readonly Link[]
  readonly towards: readonly Link[]
  readonly elements: readonly Link[]
  readonly condition: string | null
  readonly validity: string
  readonly unverified: boolean
  readonly basis: readonly BasisView[]
  readonly declaredBecause: string | null
  readonly enforcers: readonly Enforcer[]
  readonly wordUses: readonly WordUse[]
  /** Null when the site was not told which tests there are. */
  readonly tests: readonly Id[] | null
  /** True when the site was told of tests and none names this norm. */
  readonly untested: boolean
  readonly decisions: readonly DecisionGroup[]
}

function viewBasis(page: PageContext, { then, now, verified }: Basis): BasisView {
  return {
    old: viewArticle(page, then),
    now: now.map((article) => viewArticle(page, article)),
    unverified: !verified,
  }
}

function viewSource(page: PageContext, id: Id): Pick<NormView, 'source' | 'standing' | 'issuer'> {
  const source = page.site.spec.sources[id]
  const { standing, answer } = page.words
  return {
    source: linkSource(page, id),
    standing: source === undefined ? answer.notInForce : standing[source.standing],
    issuer: source?.issuer ?? '',
  }
}

function listTests({ site }: PageContext, norm: Id): Pick<NormView, 'tests' | 'untested'> {
  if (site.tests === undefined) return { tests: null, untested: false }
  const tests = site.testsOf.get(norm) ?? []
  return { tests, untested: tests.length === 0 }
}

/** A norm without days of its own holds for as long as its source does. */
function validityOf(page: PageContext, norm: Norm): Validity {
  const source = page.site.spec.sources[norm.source]
  const from = norm.validFrom ?? source?.validFrom
  const to = norm.validTo ?? source?.validTo
  return { ...(from === undefined ? {} : { validFrom: from }), ...(to === undefined ? {} : { validTo: to }) }
}

/** One norm: what it says, where it stands, what its articles are called today, and where it is enforced. */
export function viewNorm(page: PageContext, norm: Norm): NormView {
  const { site, say, words } = page
  return {
    title: say(norm.statement),
    id: norm.id,
    modality: words.modality[norm.modality],
    ...viewSource(page, norm.source),
    locator: norm.locator,
    who: norm.who.map((id) => linkRole(page, id)),
    towards: norm.towards.map((id) => linkRole(page, id)),
    elements: norm.elements.map((id) => linkElement(page, id)),
    condition: norm.condition === undefined ? null : say(norm.condition),
    validity: sayValidity(page, validityOf(page, norm)),
    unverified: !norm.verified,
    basis: norm.basis.map((basis) => viewBasis(page, basis)),
    declaredBecause: norm.declaredBecause === undefined ? null : say(norm.declaredBecause),
    enforcers: listEnforcers(page, norm.id),
    wordUses: listWordUses(page, norm.id),
    ...listTests(page, norm.id),
    decisions: listDecisionGroups(page, site.normUses.get(norm.id) ?? []),
  }
}
