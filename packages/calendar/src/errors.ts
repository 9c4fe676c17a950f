/** What can be wrong with what a caller hands in. */
export type CalendarErrorCode =
  | 'no-such-day'
  | 'no-such-duration'
  | 'out-of-range'
  | 'unknown-id'
  | 'unknown-key'
  | 'wrong-type'
  | 'no-spell'
  | 'ends-before-start'
  | 'overlap'
  | 'open-spell-not-last'
  | 'event-too-early'
  | 'event-follows-from-spells'
  | 'unknown-regime'
  | 'no-deviation'
  | 'circular-term'
  | 'event-missing'
  | 'step-missing'

/** Input the calendar refuses: what is wrong, what was expected, and how to mend it. Nothing is computed. */
export class CalendarError extends RangeError {
  readonly code: CalendarErrorCode
  /** JSON pointer into the input, such as `/spells/1/to`; empty when the input is one value. */
  readonly at: string

  constructor(code: CalendarErrorCode, at: string, message: string) {
    super(at === '' ? message : `${at}: ${message}`)
    this.name = 'CalendarError'
    this.code = code
    this.at = at
  }
}
