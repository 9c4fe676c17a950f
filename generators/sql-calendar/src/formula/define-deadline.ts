import { parseDay } from '@verzuimspec/calendar'
import type { Deadline } from '@verzuimspec/vocabulary'
import { takeReading, type VersionRead } from '../read/take-reading.js'
import { allOf, type Context, dayOf, define, holdsFor, isMoment, snake } from './context.js'
import { writeGuard } from './define-guards.js'
import { defineVersion, type VersionFormulas } from './define-version.js'
import type { Formula } from './definitions.js'

/** The names under which a planned deadline is found among the formulas. */
export interface DeadlineColumns {
  readonly shown: string
  readonly opens: string
  readonly lastDay: string
  readonly start: string
}

function writeApplies(context: Context, { regimes, requires = [], unless = [], when = [] }: Deadline): Formula {
  return allOf([
    ...holdsFor(context, regimes),
    ...requires.map((fact) => `{fact_${snake(fact)}}`),
    ...unless.map((fact) => `NOT {fact_${snake(fact)}}`),
    ...when.map((guard) => writeGuard(context, guard)),
  ])
}

/** The day that picks a version. */
function askedDay({ inForceOn }: VersionRead, { start, lastDay }: VersionFormulas): Formula {
  return inForceOn === 'first-day'
    ? '{first_day}'
    : `COALESCE(${inForceOn === 'last-day' ? lastDay : start}, {first_day})`
}

/** Whether a last day lies before the first law that had one: then none of those after it holds either. */
function writeBefore(version: VersionRead, formulas: VersionFormulas): readonly Formula[] {
  const { validFrom, inForceOn } = version
  const held = validFrom !== undefined && inForceOn === 'last-day'
  return held ? [`WHEN ${askedDay(version, formulas)} < ${parseDay(validFrom)} THEN NULL`] : []
}

/** Whether a version is the one in force; none for one that always is. */
function writeWindow(version: VersionRead, formulas: VersionFormulas): readonly Formula[] {
  const { validFrom, validTo, inForceOn } = version
  const day = askedDay(version, formulas)
  return [
    ...(validFrom === undefined || inForceOn === 'last-day' ? [] : [`${day} >= ${parseDay(validFrom)}`]),
    ...(validTo === undefined ? [] : [`${day} <= ${parseDay(validTo)}`]),
  ]
}

/** Whether it is over before its last day, or before it began. */
function writeEnded(context: Context, { endsWith = [] }: Deadline, lastDay: Formula, start: Formula): Formula {
  const ends = endsWith.map((id) => `COALESCE(COALESCE(${lastDay}, ${start}) > ${dayOf(context, id)}, FALSE)`)
  return ends.length === 0 ? 'FALSE' : ends.join(' OR ')
}

/** Defines one deadline: which version holds for a case, and its days. */
export function defineDeadline(context: Context, deadline: Deadline): DeadlineColumns {
  const name = snake(deadline.id)
  const reads = deadline.versions.map((version) => takeReading(version, context.positions))
  const versions = reads.map((read, i) => defineVersion(context, `${name}__v${i + 1}`, read))
  const applies = writeApplies(context, deadline)
  const windows = reads.map((read, i) => allOf(writeWindow(read, versions[i] as VersionFormulas)))
  const before = writeBefore(reads[0] as VersionRead, versions[0] as VersionFormulas)
  const choice = [...before, ...windows.map((window, i) => `WHEN ${window} THEN ${i + 1}`)].join(' ')
  const version = define(context, `${name}__version`, `CASE WHEN ${applies} THEN CASE ${choice} END END`)
  const pick = (part: keyof VersionFormulas): Formula =>
    `CASE ${version} ${versions.map((formulas, i) => `WHEN ${i + 1} THEN ${formulas[part]}`).join(' ')} END`
  const lastDay = define(context, `${name}__last_day`, pick('lastDay'))
  const start = define(context, `${name}__start`, pick('start'))
  define(context, `${name}__opens`, pick('opens'))
  if (isMoment(deadline)) define(context, `${name}__moved_by`, pick('movedBy'))
  const ended = writeEnded(context, deadline, lastDay, start)
  define(context, `${name}__shown`, `${version} IS NOT NULL AND NOT (${ended})`)
  return { shown: `${name}__shown`, opens: `${name}__opens`, lastDay: `${name}__last_day`, start: `${name}__start` }
}
