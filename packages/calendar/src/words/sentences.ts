import type { Counting, DurationUnit } from '@verzuimspec/vocabulary'
import type { StepBound, StepStatus } from '../planning/step.js'

/** Says what a last day may not pass or precede; without a length it is the event itself, without an end a fixed day. */
type SayBound = (from: string, length: string | undefined, end: string | undefined) => string

/** The sentences of a derivation in one language. Dates come in written out, labels in that language. */
export interface Sentences {
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  readonly units: Readonly<Record<DurationUnit, readonly [one: string, many: string]>>
  readonly date: (weekday: string, day: number, month: string, year: number) => string
  readonly duty: (step: { readonly who: string; readonly towards?: string; readonly statute: boolean }) => string
  readonly firstDay: (day: string) => string
  readonly joined: (spells: number, days: number) => string
  readonly aroundLeave: string
  readonly start: (event: string, day: string) => string
  readonly startUnknown: (event: string) => string
  readonly term: (length: string, end: string) => string
  readonly termBack: (length: string, end: string) => string
  readonly termWithFirstDay: (length: string, end: string) => string
  readonly opens: (day: string) => string
  readonly added: (days: number) => string
  readonly stays: (days: number, end: string) => string
  readonly bound: Readonly<Record<StepBound['kind'], SayBound>>
  readonly firstDayIncluded: (length: string) => string
  readonly delayAdded: (deadline: string, days: number) => string
  readonly delayTakenOff: (deadline: string, days: number) => string
  readonly outerTerm: (length: string, end: string) => string
  readonly outerGoverns: string
  readonly termGoverns: string
  readonly pause: Readonly<Record<Counting, (days: number, from: string, to: string) => string>>
  readonly startMoved: (event: string, days: number) => string
  readonly moved: (days: number, end: string) => string
  readonly notMoved: string
  readonly rolledOver: (days: number) => string
  readonly lastDay: (day: string) => string
  readonly moment: (day: string) => string
  readonly noLastDay: string
  readonly reading: (divergence: string, position: string) => string
  readonly profileReading: (divergence: string, position: string, profile: string) => string
  readonly status: Readonly<Record<Exclude<StepStatus, 'done'>, (today: string) => string>>
  readonly doneOn: (day: string) => string
  readonly daysLate: (days: number) => string
  readonly deviation: (reason: string) => string
  readonly lateness: (consequence: string) => string
  readonly unverified: string
}
