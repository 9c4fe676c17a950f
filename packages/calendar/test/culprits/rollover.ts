import type { Culprit } from './culprit.js'

/** Faults in weekends and holidays. */
export const rolloverCulprits: readonly Culprit[] = [
  {
    name: 'Saturday is a working day',
    file: 'dates/holidays.ts',
    from: 'weekdayOf(dayNumber) <= 5',
    to: 'weekdayOf(dayNumber) <= 6',
    caughtBy: 'T1',
  },
  {
    name: 'Good Friday is a working day',
    file: 'dates/holidays.ts',
    from: '[GOOD_FRIDAY, EASTER_MONDAY',
    to: '[EASTER_MONDAY',
    caughtBy: 'T1',
  },
  {
    name: 'Ascension Day is a week early',
    file: 'dates/holidays.ts',
    from: 'ASCENSION_DAY = 39',
    to: 'ASCENSION_DAY = 32',
    caughtBy: 'T1',
  },
  {
    name: 'Whit Sunday for Whit Monday',
    file: 'dates/holidays.ts',
    from: 'WHIT_MONDAY = 50',
    to: 'WHIT_MONDAY = 49',
    caughtBy: 'T1',
  },
  {
    name: "King's Day stays on a Sunday",
    file: 'dates/holidays.ts',
    from: 'weekdayOf(day) === 7 ? day - 1 : day',
    to: 'day',
    caughtBy: 'T1',
  },
  {
    name: 'nothing rolls over',
    file: 'formula/nodes/count.ts',
    from: 'rollsOver === true &&',
    to: 'false &&',
    caughtBy: 'T1',
  },
  {
    name: 'everything rolls over',
    file: 'formula/nodes/count.ts',
    from: 'rollsOver === true &&',
    to: 'true ||',
    caughtBy: 'T3',
  },
  {
    name: 'long terms roll over',
    file: 'dates/rollover.ts',
    from: 'duration.amount <= LONGEST[duration.unit]',
    to: 'LONGEST[duration.unit] >= 0',
    caughtBy: 'T2',
  },
  {
    name: 'ninety days no longer roll over',
    file: 'dates/rollover.ts',
    from: 'duration.amount <= LONGEST',
    to: 'duration.amount < LONGEST',
    caughtBy: 'T2',
  },
  {
    name: 'one working day is enough',
    file: 'dates/rollover.ts',
    from: 'WORKING_DAYS_NEEDED = 2',
    to: 'WORKING_DAYS_NEEDED = 1',
    caughtBy: 'T4',
  },
  {
    name: 'terms of three days need none',
    file: 'dates/rollover.ts',
    from: 'SHORT_TERM_DAYS = 3',
    to: 'SHORT_TERM_DAYS = 4',
    caughtBy: 'T4',
  },
  {
    name: 'terms of two days need them too',
    file: 'dates/rollover.ts',
    from: 'SHORT_TERM_DAYS = 3',
    to: 'SHORT_TERM_DAYS = 2',
    caughtBy: 'T4',
  },
]
