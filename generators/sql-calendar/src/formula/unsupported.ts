import type { Bound, Deadline, DeadlineVersion, Id, NormBase } from '@verzuimspec/vocabulary'
import { readLength } from '../read/length.js'
import { isMoment } from './context.js'

/** A deadline no SQL is generated for, and why. */
export interface Unsupported {
  readonly deadline: Id
  readonly because: string
}

const known = {
  deadline:
    'id label who towards standing nature regimes requires unless when endsWith metBy outlastsRecovery deviation lateness remark versions norms',
  version:
    'validFrom validTo inForceOn from opens lastDay countsFirstDay outerLastDay notAfter notBefore extendedBy shortenedBy counting rollsOver lateness verified norms readings',
  bound: 'from date lastDay countsFirstDay delayOf counting rollsOver regimes when norms',
  guard: 'event is of offset date',
  reading: 'position from opens lastDay countsFirstDay outerLastDay counting toWorkingDay norms',
} as const

/** What an object says that this generator has not learnt. */
function listUnknown(kind: keyof typeof known, value: object): readonly string[] {
  const words = known[kind].split(' ')
  return Object.keys(value).flatMap((key) => (words.includes(key) ? [] : [`its ${kind} says \`${key}\``]))
}

function listBound(bound: Bound): readonly string[] {
  return [...listUnknown('bound', bound), ...(bound.when ?? []).flatMap((guard) => listUnknown('guard', guard))]
}

function listVersion(version: DeadlineVersion): readonly string[] {
  const { notAfter = [], notBefore = [], readings, lastDay, outerLastDay } = version
  const lengths = [lastDay, outerLastDay, ...readings.flatMap((reading) => [reading.lastDay, reading.outerLastDay])]
  return [
    ...listUnknown('version', version),
    ...[...notAfter, ...notBefore].flatMap(listBound),
    ...readings.flatMap((reading) => listUnknown('reading', reading)),
    ...lengths.flatMap((text) =>
      text === undefined || readLength(text) !== undefined ? [] : [`\`${text}\` is no length`],
    ),
  ]
}

function listFaults(deadline: Deadline): readonly string[] {
  const { metBy = [], when = [], versions, id } = deadline
  return [
    ...listUnknown('deadline', deadline),
    ...when.flatMap((guard) => listUnknown('guard', guard)),
    ...versions.flatMap(listVersion),
    ...(isMoment(deadline) && metBy.length > 0 ? ['it is a moment that other deeds meet'] : []),
    ...(id.length > 48 ? ['its name leaves no room for the names SQL needs'] : []),
  ]
}

/**
 * The deadlines whose form the SQL does not follow; none of the norm base as it stands. Nothing is generated while there
 * is one, because others may hang on it and a date that is wrong is worse than none.
 *
 * @example
 * unsupportedDeadlines(base) // => []
 */
export function unsupportedDeadlines(base: NormBase): readonly Unsupported[] {
  const found = Object.values(base.deadlines).map((deadline) => ({
    deadline: deadline.id,
    faults: listFaults(deadline),
  }))
  return Object.freeze(
    found.flatMap(({ deadline, faults }) =>
      faults.length === 0 ? [] : [Object.freeze({ deadline, because: faults.join('; ') })],
    ),
  )
}
