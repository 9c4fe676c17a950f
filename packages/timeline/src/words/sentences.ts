import type { StepStatus } from '@verzuimspec/calendar'

/** Everything the timelines say of themselves in one language. */
export interface Sentences {
  readonly title: string
  readonly firstDay: string
  /** Heading of the steps whose day is not known. */
  readonly undated: string
  readonly unverified: string
  readonly practice: string
  readonly lateness: string
  readonly norms: string
  /** Said where a step has no day because this has not happened: the label of the event. */
  awaits(event: string): string
  week(number: number): string
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** January first. */
  readonly months: readonly string[]
  readonly status: Readonly<Record<StepStatus, string>>
  readonly noAdvice: string
}
