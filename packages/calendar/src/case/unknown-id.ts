import { type ById, type Id, UnknownIdError } from '@verzuimspec/vocabulary'
import { CalendarError } from '../errors.js'

/** The error for an identifier the norm base does not hold, with a JSON pointer to where it stood. */
export function refuseId(kind: string, id: Id, known: readonly Id[], at: string): CalendarError {
  return new CalendarError('unknown-id', at, new UnknownIdError(kind, id, known).message)
}

/** The entry of an identifier; refuses one the norm base does not hold, inherited names included. */
export function readEntry<T>(kind: string, entries: ById<T>, id: Id, at: string): T {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
  if (entry === undefined) throw refuseId(kind, id, Object.keys(entries), at)
  return entry
}
