import type { Deadline, DeadlineVersion, Id, IsoDate, Positions } from '@verzuimspec/vocabulary'
import { FIRST_SICK_DAY } from '../authored/names.js'
import { takeReading, type VersionRead } from '../authored/take-reading.js'
import { createDelay, createExtension, type DelayNode } from './added-days.js'
import { type BoundNode, createBounds } from './bound.js'
import { type CountNode, createCount } from './count.js'
import { createNamedDay, type Deadlines, type NamedDayNode } from './day.js'
import { createRule, type StepRule } from './rule.js'

/** The first day on which something can be done. */
export interface OpeningNode {
  readonly kind: 'opening'
  readonly count: CountNode
  readonly norms: readonly Id[]
}

/**
 * One version of a deadline under the positions taken. Its last day is that of its count; no earlier than any of the
 * `floors`; then no later than the outer count and any of the `caps`; and, in the end, sooner by what it is shortened by.
 */
export interface TermNode {
  readonly kind: 'term'
  readonly validFrom?: IsoDate
  readonly validTo?: IsoDate
  /** Which of its days says whether it is the version that holds. */
  readonly chosenOn: 'start' | 'last-day' | 'first-day'
  readonly count: CountNode<NamedDayNode>
  readonly floors: readonly BoundNode[]
  /** A latest day counted from the first day of sickness. */
  readonly outer?: CountNode
  readonly caps: readonly BoundNode[]
  readonly shortenedBy: readonly DelayNode[]
  /** Absent where it can be done from its day 0 on. */
  readonly opening?: OpeningNode
  readonly rule: StepRule
}

function createOpening({ opens, from, counting }: VersionRead, deadlines: Deadlines): { opening?: OpeningNode } {
  if (opens === undefined) return {}
  const count = createCount(createNamedDay(opens.from ?? from, deadlines), opens.day, { counting })
  return { opening: { kind: 'opening', count, norms: opens.norms ?? [] } }
}

function createOuter({ outerLastDay, counting, rollsOver }: VersionRead, deadlines: Deadlines): { outer?: CountNode } {
  if (outerLastDay === undefined) return {}
  return { outer: createCount(createNamedDay(FIRST_SICK_DAY, deadlines), outerLastDay, { counting, rollsOver }) }
}

function createOwnCount(read: VersionRead, deadlines: Deadlines): CountNode<NamedDayNode> {
  const { from, lastDay, counting, countsFirstDay, rollsOver, toWorkingDay } = read
  return createCount(createNamedDay(from, deadlines), lastDay, {
    counting,
    countsFirstDay,
    rollsOver,
    toWorkingDay,
    adds: createExtension(read, deadlines),
    followsMoment: true,
  })
}

/**
 * One version of a deadline under the positions taken.
 *
 * @throws CalendarError `no-such-duration` or `no-such-day` for a length or date that is none.
 */
export function createTerm(
  deadline: Deadline,
  version: DeadlineVersion,
  deadlines: Deadlines,
  positions: Positions,
): TermNode {
  const read = takeReading(version, positions)
  const { validFrom, validTo, inForceOn = 'start', shortenedBy = [] } = read
  return {
    kind: 'term',
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    chosenOn: inForceOn,
    count: createOwnCount(read, deadlines),
    floors: createBounds('not-before', read.notBefore, deadlines),
    ...createOuter(read, deadlines),
    caps: createBounds('not-after', read.notAfter, deadlines),
    shortenedBy: shortenedBy.map(createDelay),
    ...createOpening(read, deadlines),
    rule: createRule(deadline, version, read),
  }
}
