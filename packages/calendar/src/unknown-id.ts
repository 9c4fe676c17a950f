import type { ById, Id } from '@verzuimspec/vocabulary'
import { CalendarError } from './errors.js'

/** Edits (insert, drop, replace) that turn one word into the other. */
function countEdits(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}

/** The entry of an identifier; refuses one the norm base does not hold, inherited names included. */
export function findEntry<T>(kind: string, entries: ById<T>, id: Id, at: string): T {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
  if (entry === undefined) throw refuseId(kind, id, Object.keys(entries), at)
  return entry
}

/** The name among those known that the fewest edits make of one; undefined when none is known. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known.map((other) => ({ other, edits: countEdits(name, other) })).sort((a, b) => a.edits - b.edits)
  return ranked[0]?.other
}

/** The error for an identifier the norm base does not hold, with the nearest one it does hold. */
export function refuseId(kind: string, id: Id, known: readonly Id[], at: string): CalendarError {
  const nearest = findNearest(id, known)
  const hint = nearest === undefined ? `the norm base has no ${kind}` : `did you mean \`${nearest}\`?`
  return new CalendarError('unknown-id', at, `${kind} \`${id}\` is not defined in the norm base. ${hint}`)
}
