import type { Divergence } from '@verzuimspec/vocabulary'
import { groupBy } from '../../group-by.js'
import { addressOfCell } from '../../links/anchors.js'
import type { Answer } from '../../site/answer.js'
import type { PageContext } from '../../site/page-context.js'
import { type Link, labelOf, linkPair, linkRole } from '../parts/link.js'
import { type Mark, markVerdict } from '../parts/mark.js'

/** Answers of one party that a divergence touches and that have the same verdicts under its positions. */
export interface ShiftedAnswers {
  readonly party: Link
  readonly actions: readonly string[]
  readonly elements: readonly Link[]
  /** In the order of the positions. */
  readonly marks: readonly Mark[]
}

/** An answer with its verdict under each position. */
interface Shift {
  readonly answer: Answer
  readonly marks: readonly Mark[]
}

type Shifts = readonly [Shift, ...Shift[]]

const keyOfVerdicts = ({ answer: { request }, marks }: Shift): string =>
  JSON.stringify([request.actor, request.recipient, marks.map(({ verdict }) => verdict)])

const keyOfActions = (shifts: Shifts): string => shifts.map(({ answer }) => answer.request.action).join(' ')

function linkAnswer(page: PageContext, { answer: { request } }: Shift): Link {
  return { label: labelOf(page, page.site.spec.elements, request.data), href: page.hrefTo(addressOfCell(request)) }
}

function viewShifts(page: PageContext, byElement: readonly [Shifts, ...Shifts[]]): ShiftedAnswers {
  const [first] = byElement
  const { actor, recipient } = first[0].answer.request
  return {
    party: recipient === undefined ? linkRole(page, actor) : linkPair(page, { sender: actor, recipient }),
    actions: first.map(({ answer }) => labelOf(page, page.site.spec.actions, answer.request.action)),
    elements: byElement.map(([shift]) => linkAnswer(page, shift)),
    marks: first[0].marks,
  }
}

/** The answers a divergence touches, whether or not their verdict differs between its positions. */
export function listShifts(page: PageContext, divergence: Divergence): readonly ShiftedAnswers[] {
  const touched = page.site.touched.get(divergence.id) ?? []
  if (touched.length === 0) return []
  const byPosition = divergence.positions.map(({ id }) => page.site.rulesAt(divergence, id))
  const shifts = touched.map((answer) => ({
    answer,
    marks: byPosition.map((rules) => markVerdict(page, rules.decide(answer.request).verdict)),
  }))
  return groupBy(shifts, keyOfVerdicts).flatMap((same) => {
    const byElement = groupBy(same, ({ answer }) => answer.request.data)
    return groupBy(byElement, keyOfActions).map((group) => viewShifts(page, group))
  })
}
