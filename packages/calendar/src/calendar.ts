import type { Id, NormBase } from '@verzuimspec/model'
import type { AbsenceCase } from './absence.js'
import { type CaseDays, readCase } from './case-days.js'
import { type CalendarOptions, type CompiledBase, compileBase } from './compile.js'
import { findLastDay, pickTerm } from './last-day.js'
import { NO_DAY } from './periods.js'
import { buildPlanning, type Planning, type PlanOptions } from './planning.js'

/** The deadlines of a norm base under one profile, read once to plan many cases. */
export interface Calendar {
  /** The deadlines in the order of the steps; `fillLastDays` writes in this order. */
  readonly deadlines: readonly Id[]
  /** The planning of one case, frozen. Throws a CalendarError that names what it refuses. */
  readonly plan: (absence: AbsenceCase, options?: PlanOptions) => Planning
  /** A case on day numbers, checked and joined, for `fillLastDays`. Throws as `plan` does. */
  readonly readCase: (absence: AbsenceCase) => CaseDays
  /**
   * Writes the last permitted day of each deadline as a day number, or `NO_DAY` where there is none, into `out` from
   * `offset` on. For plannings by the hundred thousand.
   */
  readonly fillLastDays: (days: CaseDays, out: Int32Array, offset?: number) => void
}

function fillLastDays(compiled: CompiledBase, days: CaseDays, out: Int32Array, offset: number): void {
  let index = offset
  for (const { terms } of compiled.deadlines) {
    const term = pickTerm(terms, days)
    out[index] = term === undefined ? NO_DAY : findLastDay(term, days, compiled.equalled)
    index += 1
  }
}

/**
 * Reads the deadlines of a norm base once, under the positions of one profile, to plan many cases with.
 *
 * @throws CalendarError for a profile the base does not hold, or an `equalledDays` date that does not exist.
 * @example
 * compileCalendar(base).deadlines // => ['oordeel-bedrijfsarts', 'plan-van-aanpak', 'ziekmelding-uwv']
 * compileCalendar(base, { profile: 'strikt' }).plan({ spells: [{ from: '2022-01-03' }] }).steps[0].lastDay // => '2022-02-13'
 */
export function compileCalendar(base: NormBase, options: CalendarOptions = {}): Calendar {
  const compiled = compileBase(base, options)
  return Object.freeze({
    deadlines: Object.freeze(compiled.deadlines.map(({ id }) => id)),
    plan: (absence: AbsenceCase, planOptions: PlanOptions = {}) => buildPlanning(compiled, absence, planOptions),
    readCase: (absence: AbsenceCase) => readCase(absence, compiled.book),
    fillLastDays: (days: CaseDays, out: Int32Array, offset = 0) => fillLastDays(compiled, days, out, offset),
  })
}
