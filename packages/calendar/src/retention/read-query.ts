import type { Id, IsoDate, NormBase, Retention } from '@verzuimspec/vocabulary'
import { checkAnswer } from '../case/shape.js'
import { readEntry } from '../case/unknown-id.js'
import { parseDay, readDay } from '../dates/days.js'
import { CalendarError } from '../errors.js'

/** Facts a keeper knows; one that is absent is unknown. */
export type RetentionFacts = Readonly<Record<Id, boolean>>

/** What is asked about one record. */
export interface RetentionQuery {
  readonly retention: Id
  /** Days on which the events happened that terms run from, such as `einde-dienstverband`. */
  readonly events: Readonly<Record<Id, IsoDate>>
  readonly facts?: RetentionFacts
}

/** Refuses an event told to have come before one that it cannot come before. */
function checkOrder(base: NormBase, events: RetentionQuery['events']): void {
  for (const [id, day] of Object.entries(events)) {
    const earlier = base.events[id]?.notBefore
    const earliest = earlier === undefined ? undefined : events[earlier]
    if (earliest === undefined || parseDay(day) >= parseDay(earliest)) continue
    const what = `\`${id}\` on ${day} lies before \`${earlier}\` on ${earliest}`
    throw new CalendarError('event-too-early', `/events/${id}`, `${what}; expected it on that day or later`)
  }
}

/** Refuses identifiers and dates the norm base or the calendar does not hold; gives the term asked for. */
export function checkQuery(base: NormBase, { retention, events, facts }: RetentionQuery): Retention {
  const found = readEntry('retention term', base.retention, retention, '/retention')
  for (const [id, day] of Object.entries(events)) {
    readEntry('event', base.events, id, `/events/${id}`)
    readDay(day, `/events/${id}`)
  }
  for (const [id, holds] of Object.entries(facts ?? {})) {
    readEntry('fact', base.facts, id, `/facts/${id}`)
    checkAnswer(holds, `/facts/${id}`)
  }
  checkOrder(base, events)
  return found
}
