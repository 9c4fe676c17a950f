import {
  type Deadline,
  type DeadlineNature,
  freezeDeep,
  type Id,
  type Positions,
  type Regime,
} from '@verzuimspec/vocabulary'
import { type ConditionNode, createFacts, createGuard } from './condition.js'
import { createNamedDay, type Deadlines, isMoment, type NamedDayNode } from './day.js'
import { createTerm, type TermNode } from './term.js'

/** A deadline as it holds under the positions taken: when it does, what ends it, and its terms, the oldest first. */
export interface DeadlineNode {
  readonly kind: 'deadline'
  readonly id: Id
  readonly nature: DeadlineNature
  /** For whom it holds; undefined for all. */
  readonly regimes: readonly Regime[] | undefined
  /** It is planned where all of these hold. */
  readonly when: readonly ConditionNode[]
  /** The days after which nothing of it is owed. */
  readonly endsOn: readonly NamedDayNode[]
  /** The events that meet it as well as its own. */
  readonly metBy: readonly Id[]
  /** Whether it stays owed when the employee recovers before the last day. */
  readonly outlastsRecovery: boolean
  /** Whether it may be departed from with a reason. */
  readonly mayDeviate: boolean
  readonly terms: readonly TermNode[]
}

/**
 * A deadline under the positions taken, frozen: the one place where its fields are read.
 *
 * @throws CalendarError `no-such-duration` or `no-such-day` for a length or date that is none.
 * @example
 * createDeadline(base.deadlines['plan-van-aanpak'], base.deadlines, {}).terms[0].count.length.days // 14
 */
export function createDeadline(deadline: Deadline, deadlines: Deadlines, positions: Positions): DeadlineNode {
  const { id, nature = 'duty', regimes, requires, unless, when = [], endsWith = [], metBy = [] } = deadline
  return freezeDeep<DeadlineNode>({
    kind: 'deadline',
    id,
    nature,
    regimes,
    when: [
      ...createFacts(requires, true),
      ...createFacts(unless, false),
      ...when.map((guard) => createGuard(guard, deadlines)),
    ],
    endsOn: endsWith.map((end) => createNamedDay(end, deadlines)),
    metBy: metBy.filter((event) => !isMoment(deadlines, event)),
    outlastsRecovery: deadline.outlastsRecovery === true,
    mayDeviate: deadline.deviation !== undefined,
    terms: deadline.versions.map((version) => createTerm(deadline, version, deadlines, positions)),
  })
}
