import { groupBy } from '../group-by.js'
import { addressOfCell, anchorOfPair, type Pair } from '../links/anchors.js'
import type { PageView } from '../pages/page-kind.js'
import type { Answer } from '../site/answer.js'
import { requestDisclosure } from '../site/cells.js'
import type { PageContext } from '../site/page-context.js'
import { findAnswer } from '../site/site.js'
import { type Diagram, drawFlows, keepBusiest } from './flows/diagram.js'
import { type AnswerView, keyOfAnswer, viewAnswer } from './parts/answer.js'
import { type Link, labelOf, linkRole } from './parts/link.js'
import { type Mark, markVerdict } from './parts/mark.js'
import { sayCounts } from './parts/verdict-counts.js'

/** Elements of one flow that have the same answer. */
export interface FlowGroup extends AnswerView {
  readonly elements: readonly Link[]
}

export interface FlowView {
  readonly anchor: string
  readonly title: string
  readonly sender: Link
  readonly recipient: Link
  readonly counts: string
  /** What may go, at once or on conditions. */
  readonly groups: readonly FlowGroup[]
  /** Present when some elements may not go. */
  readonly denied: Mark | null
}

export interface FlowsView extends PageView {
  readonly flows: readonly FlowView[]
  readonly diagram: Diagram
}

function linkAnswer(page: PageContext, { request }: Answer): Link {
  return { label: labelOf(page, page.site.spec.elements, request.data), href: page.hrefTo(addressOfCell(request)) }
}

/** The answers on every element of one flow. */
export function answersOfPair({ site }: PageContext, pair: Pair): readonly Answer[] {
  return Object.keys(site.spec.elements).map((element) => findAnswer(site, requestDisclosure(pair, element)))
}

function viewFlow(page: PageContext, pair: Pair): FlowView {
  const { roles } = page.site.spec
  const answers = answersOfPair(page, pair)
  const open = answers.filter(({ verdict }) => verdict !== 'deny')
  return {
    anchor: anchorOfPair(pair),
    title: page.words.flows.flow(labelOf(page, roles, pair.sender), labelOf(page, roles, pair.recipient)),
    sender: linkRole(page, pair.sender),
    recipient: linkRole(page, pair.recipient),
    counts: sayCounts(page, answers),
    groups: groupBy(open, keyOfAnswer).map((same) => ({
      ...viewAnswer(page, same[0]),
      elements: same.map((answer) => linkAnswer(page, answer)),
    })),
    denied: open.length < answers.length ? markVerdict(page, 'deny') : null,
  }
}

/** Who may tell whom what: a picture, a table, and each flow in full. */
export function viewFlows(page: PageContext): FlowsView {
  const { pairs, spec } = page.site
  const open = pairs.map((pair) => ({ pair, verdicts: answersOfPair(page, pair).map(({ verdict }) => verdict) }))
  const arrows = open
    .filter(({ verdicts }) => verdicts.some((verdict) => verdict !== 'deny'))
    .map(({ pair, verdicts }) => ({ ...pair, certain: verdicts.includes('permit'), href: `#${anchorOfPair(pair)}` }))
  return {
    title: page.words.flows.title,
    flows: pairs.map((pair) => viewFlow(page, pair)),
    diagram: drawFlows(keepBusiest(arrows), (role) => labelOf(page, spec.roles, role)),
  }
}
