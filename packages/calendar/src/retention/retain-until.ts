import type { Id, IsoDate, NormBase } from '@verzuimspec/vocabulary'
import { printDay, readDay } from '../dates/days.js'
import { takePositions } from '../formula/authored/take-reading.js'
import { findGoverning, listHolding } from './find-governing.js'
import { createKeeping, type ExtensionNode, type KeepingTermNode } from './keeping-node.js'
import { checkQuery, type RetentionQuery } from './read-query.js'

/**
 * How a record stands on a day. `keep`: it must still be kept. `may-keep`: it may be kept (a maximum still runs, or a
 * minimum has passed). `must-be-gone`: a maximum has passed. `must-move`: likewise, and what the facts in `movedBy`
 * name goes to another file instead. `extended`: the term has passed and a fact prolongs it.
 */
export type RetentionStatus = 'keep' | 'may-keep' | 'must-be-gone' | 'must-move' | 'extended'

/** How long a record is kept, and on what that rests. */
export interface RetentionVerdict {
  readonly retention: Id
  readonly bound: KeepingTermNode['bound']
  /** The event the term runs from. */
  readonly start: Id
  /** The last day it may (maximum) or must (minimum) be kept, inclusive, before any extension. */
  readonly lastDay: IsoDate
  /** From this day it must be gone; only for a maximum that no fact extends. */
  readonly goneFrom?: IsoDate
  /** Absent when no `today` was given. */
  readonly status?: RetentionStatus
  /** The facts that extend the term for as long as they hold. */
  readonly extendedBy: readonly Id[]
  /** The facts that name what does not expire with the record but goes to another file, such as the personnel file. */
  readonly movedBy: readonly Id[]
  readonly profile?: Id
  /** Facts that would extend or move it and were not answered: find out before destroying anything. */
  readonly missing: readonly Id[]
  readonly norms: readonly Id[]
  /** False when the term or its validity is not verified against its source. */
  readonly verified: boolean
}

/** What may be told besides the record. */
export interface RetentionOptions {
  /** The day the status is judged on, on which the record is taken to be still held. */
  readonly today?: IsoDate
  /** The profile whose positions are taken; the defaults of the norm base without it. */
  readonly profile?: Id
}

function judgeRetention({ bound, extendedBy, movedBy }: Verdict, passed: boolean): RetentionStatus {
  if (!passed) return bound === 'minimum' ? 'keep' : 'may-keep'
  if (extendedBy.length > 0) return 'extended'
  if (bound === 'minimum') return 'may-keep'
  return movedBy.length > 0 ? 'must-move' : 'must-be-gone'
}

type Verdict = Pick<RetentionVerdict, 'bound' | 'extendedBy' | 'movedBy'>

function namesOf(extensions: readonly ExtensionNode[]): readonly Id[] {
  return Object.freeze(extensions.map(({ fact }) => fact))
}

/**
 * Until when a record may or must be kept.
 *
 * The day of the start event is day 0, so two years after 31 January 2024 ends with 31 January 2026 and the record
 * must be gone on 1 February. A term that would end on 29 February of a common year ends on the 28th. When a term
 * changed, the new one governs every record still held on the day it started (BW 7:454 paragraph 3 for files of before
 * 2020). A minimum that has passed obliges nobody to keep; whether keeping is still necessary it does not say.
 *
 * @throws CalendarError for an unknown term, event or fact, a date that does not exist, or a start event without a day.
 * @example
 * retainUntil(base, { retention: 'verzuimadministratie-werkgever', events: { 'einde-dienstverband': '2024-01-31' } }).goneFrom // => '2026-02-01'
 */
export function retainUntil(base: NormBase, query: RetentionQuery, options: RetentionOptions = {}): RetentionVerdict {
  const retention = checkQuery(base, query)
  const { profile, today: asked } = options
  const today = asked === undefined ? undefined : readDay(asked, '/today')
  const keeping = createKeeping(retention, takePositions(base, profile))
  const { term, lastDay } = findGoverning(keeping, query, today)
  const facts = query.facts ?? {}
  const [extensions, moves] = [listHolding(term, 'extends', facts), listHolding(term, 'moves', facts)]
  const { bound } = term
  const verdict = { bound, extendedBy: namesOf(extensions), movedBy: namesOf(moves) }
  const norms = new Set([...term.norms, ...[...extensions, ...moves].flatMap((extension) => extension.norms)])
  return Object.freeze({
    retention: retention.id,
    ...verdict,
    start: term.ends[0].start,
    lastDay: printDay(lastDay),
    ...(bound === 'maximum' && extensions.length === 0 ? { goneFrom: printDay(lastDay + 1) } : {}),
    ...(today === undefined ? {} : { status: judgeRetention(verdict, today > lastDay) }),
    ...(profile === undefined ? {} : { profile }),
    missing: Object.freeze(term.extensions.map(({ fact }) => fact).filter((fact) => facts[fact] === undefined)),
    norms: Object.freeze([...norms]),
    verified: term.verified,
  })
}
