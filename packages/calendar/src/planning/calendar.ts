import type { Id, NormBase } from '@verzuimspec/vocabulary'
import type { AbsenceCase } from '../case/absence.js'
import { type CaseDays, readCase } from '../case/read-case.js'
import { type CalendarOptions, compileBase } from './compile-base.js'
import { fillLastDays, planDays } from './plan-days.js'
import { buildPlanning, type Planning, type PlanOptions } from './planning.js'

/** The deadlines of a norm base under one profile, read once to plan many cases. */
export interface Calendar {
  /** The deadlines in the order of the steps; `fillLastDays` and `planDays` write in this order. */
  readonly deadlines: readonly Id[]
  /** The planning of one case, frozen. Throws a CalendarError that names what it refuses. */
  readonly plan: (absence: AbsenceCase, options?: PlanOptions) => Planning
  /** A case on day numbers, checked and joined, for `fillLastDays` and `planDays`. Throws as `plan` does. */
  readonly readCase: (absence: AbsenceCase) => CaseDays
  /**
   * Writes the last permitted day of each deadline as a day number, or `NO_DAY` where there is none, into `out` from
   * `offset` on. For plannings by the hundred thousand.
   */
  readonly fillLastDays: (days: CaseDays, out: Int32Array, offset?: number) => void
  /**
   * Writes a whole planning on a day (`today`, a day number) as numbers, `DAYS_PER_STEP` for each deadline: the first
   * day on which it can be done, its last day and the day it was met, or `NO_DAY`, and its place in `statusNames`, or
   * -1 where the step is not planned.
   */
  readonly planDays: (days: CaseDays, today: number, out: Int32Array, offset?: number) => void
}

/**
 * Reads the deadlines of a norm base once, under the positions of one profile, to plan many cases with.
 *
 * @throws CalendarError for a profile the base does not hold, an `equalledDays` date that does not exist, or moments
 * that wait for each other.
 * @example
 * compileCalendar(base).deadlines // => ['oordeel-bedrijfsarts', 'plan-van-aanpak', 'ziekmelding-uwv', 'einde-samentelling']
 * compileCalendar(base, { profile: 'strikt' }).plan({ spells: [{ from: '2022-01-03' }] }).steps[0].lastDay // => '2022-02-13'
 */
export function compileCalendar(base: NormBase, options: CalendarOptions = {}): Calendar {
  const compiled = compileBase(base, options)
  return Object.freeze({
    deadlines: Object.freeze(compiled.evaluable.inStepOrder.map(({ node }) => node.id)),
    plan: (absence: AbsenceCase, planOptions: PlanOptions = {}) => buildPlanning(compiled, absence, planOptions),
    readCase: (absence: AbsenceCase) => readCase(absence, compiled.names),
    fillLastDays: (days: CaseDays, out: Int32Array, offset = 0) => fillLastDays(compiled, days, out, offset),
    planDays: (days: CaseDays, today: number, out: Int32Array, offset = 0) =>
      planDays(compiled, days, today, out, offset),
  })
}
