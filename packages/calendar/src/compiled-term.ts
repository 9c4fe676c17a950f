import type { Deadline, DeadlineVersion, Id } from '@verzuimspec/vocabulary'
import { type CompiledBound, compileBound } from './compiled-bound.js'
import { groundBits } from './counting.js'
import { NO_DAY, parseDay } from './days.js'
import { compileLength, type Length } from './length.js'
import { STILL_RUNNING } from './periods.js'
import { listDivergences, type Positions, takeReading, type VersionRead } from './reading.js'
import { FIRST_SICK_DAY_SLOT, NONE, type Numbering } from './slots.js'
import type { StepRule } from './step.js'

/** Which day picks a version. */
export const BY_START = 0
export const BY_LAST_DAY = 1
export const BY_FIRST_DAY = 2

const PICKED_BY = { start: BY_START, 'last-day': BY_LAST_DAY, 'first-day': BY_FIRST_DAY } as const

/** A deadline whose delay is taken off, and where its deed is noted. */
export interface CompiledDelay {
  readonly id: Id
  readonly index: number
  readonly slot: number
}

/**
 * One version of a deadline, ready for arithmetic on day numbers. Not frozen, as it never leaves the calendar and
 * reading frozen objects halves the speed of planning many cases; its `rule` does leave, and is.
 */
export interface CompiledTerm {
  readonly validFrom: number
  readonly validTo: number
  /** A start from which on its last day lies after `validTo` for certain; later than any day where that cannot be said. */
  readonly outlivedFrom: number
  readonly pickedBy: number
  readonly startSlot: number
  readonly length: Length
  readonly outerLength: Length | undefined
  /** Bits of the grounds on which days do not count. */
  readonly grounds: number
  readonly notAfter: readonly CompiledBound[]
  readonly notBefore: readonly CompiledBound[]
  /** The days between these two moments are added; `NONE` when there are none. */
  readonly spanFrom: number
  readonly spanTo: number
  /** The deadlines whose delays are taken off. */
  readonly shortenedBy: readonly CompiledDelay[]
  readonly opensSlot: number
  readonly opensLength: Length | undefined
  /** Whether nothing but the term itself gives a last day. */
  readonly plain: boolean
  readonly rule: StepRule
}

function buildRule(deadline: Deadline, version: DeadlineVersion, read: VersionRead): StepRule {
  const { towards, standing, who } = deadline
  const { outerLastDay, position, opens } = read
  const lateness = version.lateness ?? deadline.lateness
  return Object.freeze({
    deadline: deadline.id,
    who,
    ...(towards === undefined ? {} : { towards }),
    standing,
    nature: deadline.nature ?? 'duty',
    from: read.from,
    term: read.lastDay,
    countsFirstDay: read.countsFirstDay === true,
    ...(outerLastDay === undefined ? {} : { outerTerm: outerLastDay }),
    ...(opens === undefined ? {} : { opening: opens }),
    counting: read.counting,
    ...(position === undefined ? {} : { position }),
    ...(lateness === undefined ? {} : { lateness }),
    norms: read.norms,
    divergences: listDivergences(version),
    verified: version.verified,
  })
}

/**
 * A start from which on a term ends after the law it stands in, so that its end need not be worked out. A month has 28
 * days at least, and days that do not count, floors and rolling over only come on top.
 */
function findOutlived({ back, days, months }: Length, read: VersionRead, validTo: number): number {
  const sooner = [read.outerLastDay, read.notAfter, read.shortenedBy].some((bound) => bound !== undefined)
  const uncertain = sooner || (back && months !== 0)
  return uncertain || validTo === STILL_RUNNING ? STILL_RUNNING : validTo - days - months * 28 + 2
}

/** One version of a deadline under the positions taken. */
export function compileTerm(
  deadline: Deadline,
  version: DeadlineVersion,
  positions: Positions,
  numbering: Numbering,
): CompiledTerm {
  const read = takeReading(version, positions)
  const { opens, outerLastDay, extendedBy, shortenedBy = [], rollsOver, toWorkingDay, countsFirstDay } = read
  const fromMoment = numbering.moments.has(read.from)
  const length = compileLength(read.lastDay, { rollsOver, toWorkingDay, countsFirstDay, fromMoment })
  const toBound = (bound: Parameters<typeof compileBound>[0]) => compileBound(bound, numbering)
  const validTo = version.validTo === undefined ? STILL_RUNNING : parseDay(version.validTo)
  return {
    validFrom: version.validFrom === undefined ? NO_DAY : parseDay(version.validFrom),
    validTo,
    outlivedFrom: findOutlived(length, read, validTo),
    pickedBy: PICKED_BY[version.inForceOn ?? 'start'],
    startSlot: numbering.slotOf(read.from),
    length,
    outerLength: outerLastDay === undefined ? undefined : compileLength(outerLastDay, { rollsOver }),
    grounds: groundBits(read.counting),
    notAfter: (read.notAfter ?? []).map(toBound),
    notBefore: (read.notBefore ?? []).map(toBound),
    spanFrom: extendedBy === undefined ? NONE : numbering.slotOf(extendedBy.from),
    spanTo: extendedBy === undefined ? NONE : numbering.slotOf(extendedBy.to),
    shortenedBy: shortenedBy.map((id) => ({ id, index: numbering.indexOf(id), slot: numbering.slotOf(id) })),
    opensSlot: opens === undefined ? FIRST_SICK_DAY_SLOT : numbering.slotOf(opens.from ?? read.from),
    opensLength: opens === undefined ? undefined : compileLength(opens.day, {}),
    plain: [outerLastDay, read.notAfter?.[0], read.notBefore?.[0], shortenedBy[0]].every(
      (bound) => bound === undefined,
    ),
    rule: buildRule(deadline, version, read),
  }
}
