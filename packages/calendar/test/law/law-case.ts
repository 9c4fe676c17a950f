import type { DeadlineVersion, NormBase } from '@verzuimspec/vocabulary'
import type * as calendar from '../../src/index.js'
import { base, deadlineOf, withDeadlines } from '../fixture.js'

/** The public functions; a faulty variant of the package has the same ones. */
export type CalendarApi = typeof calendar

/** One fact of the law as an observable outcome: the right arithmetic gives `want`, a faulty one must not. */
export interface LawCase {
  /** The row of the fact sheet this comes from. */
  readonly fact: string
  readonly says: string
  readonly run: (api: CalendarApi) => unknown
  readonly want: unknown
  /** Whether it asks the norm base itself, so that a fault in its terms can show. */
  readonly onNormBase?: true
}

export type Case = calendar.AbsenceCase
export type Options = Parameters<CalendarApi['planCase']>[2]

export const D0 = '2022-01-03'
export const open: Case = { spells: [{ from: D0 }] }
export const strict: Options = { profile: 'strikt' }
export const counted = ['samengeteld', 'zonder-verlof'] as const

export const lastDayOf = (
  api: CalendarApi,
  deadline: string,
  absence: Case,
  options: Options = {},
  on: NormBase = base,
) => api.planCase(on, absence, options).steps.find((step) => step.deadline === deadline)?.lastDay

export const statusOf = (api: CalendarApi, deadline: string, absence: Case, today: string) => {
  const step = api.planCase(base, absence, { today }).steps.find((candidate) => candidate.deadline === deadline)
  return [step?.status, step?.daysLate]
}

/** The last day of a term of one's own, which starts on `from`. */
export const endOf = (api: CalendarApi, from: string, version: Partial<DeadlineVersion>, more: Partial<Case> = {}) =>
  lastDayOf(api, 'termijn', { spells: [{ from }], ...more }, {}, withDeadlines(deadlineOf('termijn', version)))
