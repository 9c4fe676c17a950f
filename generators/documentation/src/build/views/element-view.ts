import type { Verdict } from '@verzuimspec/rules'
import type { Element, Entity, Id } from '@verzuimspec/vocabulary'
import { groupBy } from '../group-by.js'
import { anchorOfCell, type Pair } from '../links/anchors.js'
import type { Answer } from '../site/answer.js'
import { disclosing, viewing } from '../site/cells.js'
import type { PageContext } from '../site/page-context.js'
import { answersAbout } from '../site/site.js'
import { type CrosswalkLine, viewCrosswalkLine } from './crosswalk-view.js'
import type { PageView } from './page-view.js'
import { type AnswerView, sayWays, viewAnswer } from './parts/answer.js'
import { type Citation, citeNorms } from './parts/citation.js'
import { type Link, labelOf, linkPair, linkRole } from './parts/link.js'
import { allVerdicts, type Mark, markVerdict } from './parts/mark.js'

/** A role with a short answer; leads to the full one further down. */
export interface ShortAnswer extends Link {
  readonly conditions: readonly string[]
}

export interface ShortAnswers {
  readonly mark: Mark
  readonly heading: string
  /** True when each role has its own conditions, too long for a row. */
  readonly conditional: boolean
  readonly roles: readonly ShortAnswer[]
}

/** An action with the anchor of its answer. */
export interface AnchoredAction {
  readonly anchor: string
  readonly label: string
}

/** Actions that have the same answer; `anchors` are those of the roles beside the first. */
export interface ActionsAnswer extends AnswerView {
  readonly actions: readonly AnchoredAction[]
  readonly anchors: readonly string[]
}

/** Roles that get the same answers to everything. */
export interface RoleAnswers {
  readonly roles: readonly Link[]
  readonly answers: readonly ActionsAnswer[]
}

/** A flow with the anchor of its answer. */
export interface AnchoredFlow extends Link {
  readonly anchor: string
}

/** Flows that have the same answer. */
export interface FlowAnswer extends AnswerView {
  readonly flows: readonly AnchoredFlow[]
}

export interface EntityUse {
  readonly entity: string
  readonly required: boolean
}

export interface ElementView extends PageView {
  readonly id: Id
  readonly description: string | null
  readonly short: readonly ShortAnswers[]
  readonly roles: readonly RoleAnswers[]
  readonly flows: readonly FlowAnswer[]
  readonly category: { readonly label: string; readonly description: string }
  readonly type: string
  readonly origin: Link
  readonly purposes: readonly string[]
  readonly entities: readonly EntityUse[]
  readonly citations: readonly Citation[]
  /** What standards call it, and the words systems use for it. */
  readonly names: readonly CrosswalkLine[]
  readonly words: readonly string[]
  /** Names that look like it and are something else. */
  readonly falseFriends: readonly FalseFriendView[]
}

export interface FalseFriendView {
  readonly words: readonly string[]
  readonly because: string
}

function viewNames(page: PageContext, id: Id): Pick<ElementView, 'names' | 'words' | 'falseFriends'> {
  const { lexicon } = page.site.spec
  const { nl = [], en = [], abbreviations = [], falseFriends = [] } = lexicon[id] ?? {}
  return {
    names: (page.site.namesOf.get(id) ?? []).map((row) => viewCrosswalkLine(page, row)),
    words: [...nl, ...en, ...abbreviations],
    falseFriends: falseFriends.map(({ words, because }) => ({ words, because: page.say(because) })),
  }
}

function viewShort(page: PageContext, answers: readonly Answer[]): readonly ShortAnswers[] {
  const { element } = page.words
  const headings: Readonly<Record<Verdict, string>> = { permit: element.yes, depends: element.maybe, deny: element.no }
  const listRoles = (verdict: Verdict): readonly ShortAnswer[] =>
    answers
      .filter((answer) => answer.request.action === viewing && answer.verdict === verdict)
      .map((answer) => ({
        label: labelOf(page, page.site.spec.roles, answer.request.actor),
        href: `#${anchorOfCell(answer.request)}`,
        conditions: sayWays(page, answer),
      }))
  return allVerdicts
    .map((verdict) => ({
      mark: markVerdict(page, verdict),
      heading: headings[verdict],
      conditional: verdict === 'depends',
      roles: listRoles(verdict),
    }))
    .filter(({ roles }) => roles.length > 0)
}

function viewActions(page: PageContext, answers: readonly [Answer, ...Answer[]], others: readonly Id[]): ActionsAnswer {
  const { actions } = page.site.spec
  return {
    ...viewAnswer(page, answers[0]),
    anchors: others.flatMap((actor) => answers.map(({ request }) => anchorOfCell({ ...request, actor }))),
    actions: answers.map(({ request }) => ({
      anchor: anchorOfCell(request),
      label: labelOf(page, actions, request.action),
    })),
  }
}

/** Equal for roles that get the same answer to each action. */
function keyOfAnswers(answers: readonly Answer[]): string {
  return answers.map((answer) => `${answer.request.action} ${answer.key}`).join(' ')
}

function viewRoles(page: PageContext, answers: readonly Answer[]): readonly RoleAnswers[] {
  const own = answers.filter(({ request }) => request.action !== disclosing)
  const byRole = groupBy(own, ({ request }) => request.actor)
  return groupBy(byRole, keyOfAnswers).map(([first, ...others]) => {
    const alike = others.map(([{ request }]) => request.actor)
    return {
      roles: [first[0].request.actor, ...alike].map((role) => linkRole(page, role)),
      answers: groupBy(first, ({ key }) => key).map((same) => viewActions(page, same, alike)),
    }
  })
}

function linkFlow(page: PageContext, { request }: Answer): AnchoredFlow {
  const pair: Pair = { sender: request.actor, recipient: request.recipient ?? '' }
  return { ...linkPair(page, pair), anchor: anchorOfCell(request) }
}

function viewFlows(page: PageContext, answers: readonly Answer[]): readonly FlowAnswer[] {
  const flows = answers.filter(({ request }) => request.recipient !== undefined)
  return groupBy(flows, ({ key }) => key).map((same) => ({
    ...viewAnswer(page, same[0]),
    flows: same.map((answer) => linkFlow(page, answer)),
  }))
}

function viewEntity(page: PageContext, entity: Entity, element: Id): readonly EntityUse[] {
  return entity.properties
    .filter((property) => property.element === element)
    .map(({ required }) => ({ entity: page.say(entity.label), required }))
}

function viewCategory(page: PageContext, id: Id): ElementView['category'] {
  const category = page.site.spec.categories[id]
  return {
    label: labelOf(page, page.site.spec.categories, id),
    description: category ? page.say(category.description) : '',
  }
}

/** One datum: first who may view it, then every role, every flow, and what the datum is. */
export function viewElement(page: PageContext, element: Element): ElementView {
  const { spec } = page.site
  const answers = answersAbout(page.site, element.id)
  return {
    title: page.say(element.label),
    id: element.id,
    description: element.description === undefined ? null : page.say(element.description),
    short: viewShort(page, answers),
    roles: viewRoles(page, answers),
    flows: viewFlows(page, answers),
    category: viewCategory(page, element.category),
    type: page.words.type[element.type],
    origin: linkRole(page, element.origin),
    purposes: element.purposes.map((id) => labelOf(page, spec.purposes, id)),
    entities: Object.values(spec.entities).flatMap((entity) => viewEntity(page, entity, element.id)),
    citations: citeNorms(page, element.norms),
    ...viewNames(page, element.id),
  }
}
