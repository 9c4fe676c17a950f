import type { Id, Norm, Role } from '@verzuimspec/vocabulary'
import { addressOfNorm } from '../links/addresses.js'
import type { Pair } from '../links/anchors.js'
import type { Answer } from '../site/answer.js'
import { listOwnActions, requestDisclosure } from '../site/cells.js'
import type { PageContext } from '../site/page-context.js'
import { answersAbout, findAnswer } from '../site/site.js'
import { type MatrixGroup, type MatrixRow, viewCell } from './matrix-view.js'
import type { PageView } from './page-view.js'
import { type Citation, citeNorms } from './parts/citation.js'
import { listElementGroups } from './parts/element-groups.js'
import { type Link, linkElement, linkMatrix, linkPair, linkRole } from './parts/link.js'
import { sayCounts } from './parts/verdict-counts.js'

export interface RoleFlow {
  readonly flow: Link
  readonly counts: string
}

export interface RoleRequirement {
  readonly label: string
  readonly check: Id
  readonly citations: readonly Citation[]
}

/** A norm that binds or allows the role. */
export interface RoleNorm extends Link {
  readonly modality: string
}

export interface RoleView extends PageView {
  readonly id: Id
  readonly description: string
  /** What marks the role: its secrecy, whose data it is, whether it has a login. */
  readonly traits: readonly string[]
  readonly within: Link | null
  readonly never: readonly Link[]
  readonly actions: readonly Link[]
  readonly caption: string
  readonly width: number
  readonly groups: readonly MatrixGroup[]
  readonly gives: readonly RoleFlow[]
  readonly gets: readonly RoleFlow[]
  readonly security: readonly RoleRequirement[]
  readonly norms: readonly RoleNorm[]
  readonly citations: readonly Citation[]
}

function listTraits({ words }: PageContext, role: Role): readonly string[] {
  const { secrecy, role: say } = words
  return [...(role.dataSubject ? [say.subject] : [secrecy[role.secrecy]]), ...(role.usesSystem ? [] : [say.noLogin])]
}

function concerns(role: Id, { request }: Answer): boolean {
  return request.recipient === role || (request.actor === role && request.recipient === undefined)
}

function listNever(page: PageContext, role: Id): readonly Link[] {
  const { site } = page
  const closed = (element: Id): boolean =>
    answersAbout(site, element)
      .filter((answer) => concerns(role, answer))
      .every(({ verdict }) => verdict === 'deny')
  return Object.keys(site.spec.elements)
    .filter(closed)
    .map((id) => linkElement(page, id))
}

function viewRow(page: PageContext, role: Id, element: Id): MatrixRow {
  const requests = listOwnActions(page.site.spec).map((action) => ({ actor: role, action, data: element }))
  return {
    element: linkElement(page, element),
    cells: requests.map((request) => viewCell(page, request)),
  }
}

function viewGroups(page: PageContext, role: Id): readonly MatrixGroup[] {
  const open = (row: MatrixRow) => row.cells.some(({ mark }) => mark.verdict !== 'deny')
  return listElementGroups(page)
    .map(({ category, elements }) => ({
      category: page.say(category.label),
      rows: elements.map(({ id }) => viewRow(page, role, id)).filter(open),
    }))
    .filter(({ rows }) => rows.length > 0)
}

function viewFlow(page: PageContext, pair: Pair): RoleFlow {
  const elements = Object.keys(page.site.spec.elements)
  const answers = elements.map((element) => findAnswer(page.site, requestDisclosure(pair, element)))
  return { flow: linkPair(page, pair), counts: sayCounts(page, answers) }
}

function listSecurity(page: PageContext, role: Role): readonly RoleRequirement[] {
  return Object.values(page.site.spec.security)
    .filter(({ roles }) => (roles.length === 0 ? role.usesSystem : roles.includes(role.id)))
    .map(({ label, check, norms }) => ({ label: page.say(label), check, citations: citeNorms(page, norms) }))
}

function viewNorm(page: PageContext, norm: Norm): RoleNorm {
  return {
    label: page.say(norm.statement),
    href: page.hrefTo(addressOfNorm(norm.id)),
    modality: page.words.modality[norm.modality],
  }
}

/** One working relation: what it may never do, what it may, and what passes between it and others. */
export function viewRole(page: PageContext, role: Role): RoleView {
  const { spec, pairs } = page.site
  const actions = listOwnActions(spec)
  return {
    title: page.say(role.label),
    id: role.id,
    description: page.say(role.description),
    traits: listTraits(page, role),
    within: role.within === undefined ? null : linkRole(page, role.within),
    never: listNever(page, role.id),
    actions: actions.map((id) => linkMatrix(page, id)),
    caption: page.words.role.mayCaption(page.say(role.label)),
    width: actions.length + 1,
    groups: viewGroups(page, role.id),
    gives: pairs.filter(({ sender }) => sender === role.id).map((pair) => viewFlow(page, pair)),
    gets: pairs.filter(({ recipient }) => recipient === role.id).map((pair) => viewFlow(page, pair)),
    security: listSecurity(page, role),
    norms: Object.values(spec.norms)
      .filter(({ who }) => who.includes(role.id))
      .map((norm) => viewNorm(page, norm)),
    citations: citeNorms(page, role.norms),
  }
}
