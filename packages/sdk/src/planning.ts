import * as calendar from '@verzuimspec/calendar'
import type { Language } from '@verzuimspec/vocabulary'
import { defaultProfile } from './generated/norm-base.js'
import type { DeadlineId, DivergenceId, EventId, IsoDate, NormId, ProfileId, RolId } from './generated/vocabulary.js'
import { normBase } from './norm-base.js'
import { rememberByName } from './remember.js'

/** What is known of one employee's absence: spells, leaves, and the days of events and of deadlines that were met. */
export interface AbsenceCase extends Omit<calendar.AbsenceCase, 'events'> {
  readonly events?: { readonly [id in EventId | DeadlineId]?: IsoDate }
}

/** One thing to be done, by whom, and on which day at the latest. */
export interface Step extends calendar.Step {
  readonly deadline: DeadlineId
  readonly who: RolId
  readonly towards?: RolId
  readonly from: EventId | DeadlineId
  readonly norms: readonly NormId[]
  readonly divergences: readonly DivergenceId[]
}

/** What has to be done in the latest absence of a case. Frozen. */
export interface Planning extends calendar.Planning {
  readonly profile?: ProfileId
  readonly steps: readonly Step[]
}

/** How a planning is made. */
export interface PlanningOptions {
  /** The day steps are judged on; without it they have no status, for no clock is read. */
  readonly today?: IsoDate
  /** The profile whose positions hold; without it `defaultProfile` does. */
  readonly profile?: ProfileId | undefined
  /** Days a royal decree puts on a par with holidays (Algemene termijnenwet, article 3, paragraph 3). */
  readonly equalledDays?: readonly IsoDate[]
}

const calendars = rememberByName<calendar.Calendar>()

function calendarOf(profile: ProfileId | undefined, equalledDays: readonly IsoDate[]): calendar.Calendar {
  return calendars([profile ?? '', ...equalledDays].join(' '), () =>
    calendar.compileCalendar(normBase(), { equalledDays, ...(profile !== undefined && { profile }) }),
  )
}

/**
 * The steps of the latest absence of a case, in the order in which they run out, each with its last day and the norms
 * it rests on. The law is that of the days of the case, so there is no `asOf`.
 *
 * @throws CalendarError that says what of the case it refuses and where.
 * @example
 * planning({ spells: [{ from: '2022-01-03' }] }).steps.find(({ deadline }) => deadline === 'ziekmelding-uwv').lastDay // '2022-10-24'
 * planning({ spells: [{ from: '2022-01-03' }] }, { today: '2022-10-25' }).steps.find(({ deadline }) => deadline === 'ziekmelding-uwv').status // 'late'
 */
export function planning(
  absence: AbsenceCase,
  { today, profile = defaultProfile, equalledDays = [] }: PlanningOptions = {},
): Planning {
  const options = today === undefined ? {} : { today }
  return calendarOf(profile, equalledDays).plan(absence, options) as Planning
}

/**
 * How one step got its last day, line by line with the norms of each; of a planning made without `equalledDays`.
 *
 * @throws CalendarError when the planning has no step for the deadline.
 * @example
 * explainStep(planning({ spells: [{ from: '2022-01-03' }] }), 'ziekmelding-uwv', 'en').lines[1].text // 'The first day of sickness is Monday 3 January 2022; that is day 0.'
 */
export function explainStep(plan: Planning, deadline: DeadlineId, language: Language): calendar.StepExplanation {
  return calendar.explainStep(normBase(), plan, deadline, language)
}
