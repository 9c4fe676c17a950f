import type { Id, Regime } from '@verzuimspec/vocabulary'
import type { PausePeriod } from '../case/joining.js'
import type { BoundNode } from '../formula/nodes/bound.js'
import type { CountNode } from '../formula/nodes/count.js'
import type { TermNode } from '../formula/nodes/term.js'

/** The days of one case: what was told of it, and what the terms evaluated so far come to. */
export interface CaseRecord {
  readonly first: number
  readonly regime: Regime
  /** The facts known to hold. */
  readonly facts: ReadonlySet<Id>
  readonly pauses: readonly PausePeriod[]
  /** The day of each event and deadline, by its index: told, or computed for a moment; `NO_DAY` while unknown. */
  readonly days: number[]
  /** By index: the grounds on which pauses moved a moment; where there are no pauses, none. */
  readonly movedBy: number[]
  /** By the index of a deadline: what it comes to; undefined where it does not hold. */
  readonly outcomes: (Outcome | undefined)[]
}

export type FindDay = (record: CaseRecord) => number
export type CountDays = (record: CaseRecord) => number
export type Holds = (record: CaseRecord) => boolean

/** A count as functions over a case: the day it ends on, and the days it passed on its way there. */
export interface CompiledCount {
  readonly node: CountNode
  /** Its day 0. */
  readonly start: FindDay
  /** Its end by the calendar alone. */
  readonly plainEnd: (start: number) => number
  /** Its end once days that do not count are left out. */
  readonly countedEnd: (start: number, record: CaseRecord) => number
  /** The days it adds to itself. */
  readonly added: CountDays
  /** Its end once those are added, where it comes to lie among weekends and holidays. */
  readonly end: (start: number, record: CaseRecord) => number
  /** The grounds whose pauses may have moved its end. */
  readonly movedBy: (record: CaseRecord) => number
}

/** One of the days a last day is chosen from: that of the term itself, its outer day, or a bound. */
export interface Candidate {
  readonly decides: 'term' | 'outer-term' | 'bound'
  readonly count: CompiledCount
  /** Where it is a bound. */
  readonly bound?: BoundNode
  /** Its day; `NO_DAY` where it does not bind, or its start is unknown. */
  readonly day: FindDay
}

/** A version of a deadline as functions over a case. */
export interface CompiledTerm {
  readonly chosenOn: TermNode['chosenOn']
  readonly validFrom: number
  readonly validTo: number
  /** The index of its day 0. */
  readonly startIndex: number
  readonly evaluate: (start: number, record: CaseRecord) => Outcome
}

/** What a deadline comes to in one case. */
export interface Outcome {
  /** Whether it waits for its start and has no day at all until then, so that it is the same in every case. */
  readonly waits: boolean
  readonly term: TermNode
  readonly start: number
  /** The first day on which it can be done. */
  readonly opens: number
  readonly lastDay: number
  /** What gave the last day. */
  readonly decidedBy: Candidate
  /** Whether an event or moment ended it before its last day, or before it began. */
  readonly ended: boolean
}
