import type { Id, NormBase } from '@verzuimspec/vocabulary'
import type { AbsenceCase } from '../case/absence.js'
import { type Calendar, compileCalendar } from './calendar.js'
import type { Planning, PlanOptions } from './planning.js'

// A norm base is frozen, so what was compiled from it stays true for as long as it lives.
const calendars = new WeakMap<NormBase, Map<Id | undefined, Calendar>>()

function rememberCalendar(base: NormBase, profile: Id | undefined): Calendar {
  const known = calendars.get(base) ?? new Map<Id | undefined, Calendar>()
  const calendar = compileCalendar(base, profile === undefined ? {} : { profile })
  calendars.set(base, known.set(profile, calendar))
  return calendar
}

/**
 * What must be done in an employee's latest absence, by whom, and on which last permitted day (inclusive).
 *
 * The first day of sickness is day 0. Spells less than 28 days apart are one absence, and so are two that adjoin a
 * pregnancy or maternity leave and share a cause; days well between them and days of leave move only the terms whose
 * `counting` says so (BW 7:629 paragraph 10, ZW 38 paragraph 1). The version of a deadline is the one in force on the
 * day its term starts. `profile` chooses between readings on which the sources differ; `today` gives statuses.
 *
 * @throws CalendarError naming the spell, leave, event or profile it refuses; nothing is planned then.
 * @example
 * planCase(base, { spells: [{ from: '2022-01-03' }] }).steps.map((step) => step.lastDay) // => ['2022-02-14', '2022-02-28', '2022-10-24', undefined]
 */
export function planCase(
  base: NormBase,
  absence: AbsenceCase,
  options: PlanOptions & { readonly profile?: Id } = {},
): Planning {
  return (calendars.get(base)?.get(options.profile) ?? rememberCalendar(base, options.profile)).plan(absence, options)
}
