import type { Verdict } from '@verzuimspec/rules'
import { groupBy } from '../group-by.js'
import { addressOfCell, anchorOfPair, type Pair } from '../links/anchors.js'
import type { Answer } from '../site/answer.js'
import { requestDisclosure } from '../site/cells.js'
import type { PageContext } from '../site/page-context.js'
import { findAnswer } from '../site/site.js'
import { type Diagram, drawFlows, keepBusiest } from './flows/diagram.js'
import type { PageView } from './page-view.js'
import { type AnswerView, viewAnswer } from './parts/answer.js'
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
  readonly recipient: Link
  readonly counts: string
  /** What may go, at once or on conditions. */
  readonly groups: readonly FlowGroup[]
  /** Present when some elements may not go. */
  readonly denied: Mark | null
}

/** A party to which nothing may go. */
export interface ClosedFlow extends Link {
  readonly anchor: string
}

/** All that one party may tell others. */
export interface SenderView {
  readonly anchor: string
  readonly sender: Link
  readonly flows: readonly FlowView[]
  readonly closed: readonly ClosedFlow[]
}

export interface FlowsView extends PageView {
  readonly senders: readonly SenderView[]
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
    recipient: linkRole(page, pair.recipient),
    counts: sayCounts(page, answers),
    groups: groupBy(open, ({ key }) => key).map((same) => ({
      ...viewAnswer(page, same[0]),
      elements: same.map((answer) => linkAnswer(page, answer)),
    })),
    denied: open.length < answers.length ? markVerdict(page, 'deny') : null,
  }
}

function hasVerdict(page: PageContext, pair: Pair, verdicts: readonly Verdict[]): boolean {
  return answersOfPair(page, pair).some(({ verdict }) => verdicts.includes(verdict))
}

const isOpen = (page: PageContext, pair: Pair): boolean => hasVerdict(page, pair, ['permit', 'depends'])

function viewSender(page: PageContext, pairs: readonly [Pair, ...Pair[]]): SenderView {
  const [{ sender }] = pairs
  const closed = pairs.filter((pair) => !isOpen(page, pair))
  return {
    anchor: sender,
    sender: linkRole(page, sender),
    flows: pairs.filter((pair) => !closed.includes(pair)).map((pair) => viewFlow(page, pair)),
    closed: closed.map((pair) => ({ ...linkRole(page, pair.recipient), anchor: anchorOfPair(pair) })),
  }
}

/** Who may tell whom what: a picture, a table, and by sender each flow in full. */
export function viewFlows(page: PageContext): FlowsView {
  const { pairs, spec } = page.site
  const arrows = pairs
    .filter((pair) => isOpen(page, pair))
    .map((pair) => ({ ...pair, certain: hasVerdict(page, pair, ['permit']), href: `#${anchorOfPair(pair)}` }))
  return {
    title: page.words.flows.title,
    senders: groupBy(pairs, ({ sender }) => sender).map((ofSender) => viewSender(page, ofSender)),
    diagram: drawFlows(keepBusiest(arrows), (role) => labelOf(page, spec.roles, role)),
  }
}
