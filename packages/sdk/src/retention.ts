import * as calendar from '@verzuimspec/calendar'
import type { EventId, FactId, IsoDate, NormId, RetentionId } from './generated/vocabulary.js'
import { normBase } from './norm-base.js'

/** What is asked about one record. */
export interface RetentionQuery {
  readonly retention: RetentionId
  /** Days on which the events happened that terms run from, such as `einde-dienstverband`. */
  readonly events: { readonly [event in EventId]?: IsoDate }
  /** What is known; a fact that is absent is unknown. */
  readonly facts?: { readonly [fact in FactId]?: boolean }
}

/** How long a record is kept, and the norms that rests on. Frozen. */
export interface RetentionVerdict extends calendar.RetentionVerdict {
  readonly retention: RetentionId
  readonly start: EventId
  readonly extendedBy: readonly FactId[]
  readonly missing: readonly FactId[]
  readonly norms: readonly NormId[]
}

/**
 * Until when a record may or must be kept. The law is that of the days asked about, so there is no `asOf`.
 *
 * @throws CalendarError for an unknown term, event or fact, a date that does not exist, or a start event without a day.
 * @example
 * retention({ retention: 'verzuimadministratie-werkgever', events: { 'einde-dienstverband': '2024-01-31' } }).goneFrom // '2026-02-01'
 */
export function retention(query: RetentionQuery, options: calendar.RetentionOptions = {}): RetentionVerdict {
  return calendar.retainUntil(normBase(), query, options) as RetentionVerdict
}
