import type { Counting, Deadline, DeadlineVersion, Id } from '@verzuimspec/model'
import { parseDay } from './days.js'
import { type Duration, parseDuration } from './durations.js'
import { ON_LEAVE, WELL } from './joining.js'
import { NO_DAY, STILL_RUNNING } from './periods.js'
import { listDivergences, type Positions, takeReading } from './reading.js'
import { mayRollOver } from './rollover.js'
import type { StepRule } from './step.js'

/** The event every outer term starts from, and most terms do: the spells give its day. */
export const FIRST_SICK_DAY = 'eerste-ziektedag'

/** Numbers the events a calendar knows; the first day of sickness is number 0. */
export type EventSlots = ReadonlyMap<Id, number>
export const FIRST_SICK_DAY_SLOT = 0

/** A length ready for arithmetic. */
export interface Length {
  readonly duration: Duration
  readonly rollsOver: boolean
}

/**
 * One version of a deadline, ready for arithmetic on day numbers. Not frozen, as it never leaves the calendar and
 * reading frozen objects halves the speed of planning many cases; its `rule` does leave, and is.
 */
export interface CompiledTerm {
  readonly validFrom: number
  readonly validTo: number
  readonly startSlot: number
  readonly length: Length
  readonly outerLength: Length | undefined
  /** Bits of the grounds on which days do not count. */
  readonly grounds: number
  readonly rule: StepRule
}

const GROUND: Readonly<Record<Counting, number>> = { samengeteld: WELL, 'zonder-verlof': ON_LEAVE }

function buildRule(deadline: Deadline, version: DeadlineVersion, positions: Positions): StepRule {
  const { lastDay, outerLastDay, position, norms } = takeReading(version, positions)
  return Object.freeze({
    deadline: deadline.id,
    who: deadline.who,
    ...(deadline.towards === undefined ? {} : { towards: deadline.towards }),
    standing: deadline.standing,
    from: version.from,
    term: lastDay,
    ...(outerLastDay === undefined ? {} : { outerTerm: outerLastDay }),
    counting: version.counting,
    ...(position === undefined ? {} : { position }),
    norms,
    divergences: listDivergences(version),
    verified: version.verified,
  })
}

function compileLength(text: string, version: DeadlineVersion): Length {
  const duration = parseDuration(text)
  return { duration, rollsOver: version.rollsOver && mayRollOver(duration) }
}

/** One version of a deadline under the positions taken. */
export function compileTerm(
  deadline: Deadline,
  version: DeadlineVersion,
  positions: Positions,
  slots: EventSlots,
): CompiledTerm {
  const rule = buildRule(deadline, version, positions)
  return {
    validFrom: version.validFrom === undefined ? NO_DAY : parseDay(version.validFrom),
    validTo: version.validTo === undefined ? STILL_RUNNING : parseDay(version.validTo),
    startSlot: slots.get(version.from) ?? FIRST_SICK_DAY_SLOT,
    length: compileLength(rule.term, version),
    outerLength: rule.outerTerm === undefined ? undefined : compileLength(rule.outerTerm, version),
    grounds: version.counting.reduce((bits, ground) => bits | GROUND[ground], 0),
    rule,
  }
}
