import type { Id } from '../generated/entries.js'
import { findNearest } from './find-nearest.js'

const listed = 8

function describeKnown(known: readonly Id[]): string {
  if (known.length === 0) return 'the norm base has none'
  if (known.length > listed) return `expected one of the ${known.length} of the norm base`
  return `expected one of ${known.map((id) => `\`${id}\``).join(', ')}`
}

/** An identifier that the norm base does not have: which, what was expected, and the nearest one it does have. */
export class UnknownIdError extends RangeError {
  override readonly name = 'UnknownIdError'
  /** What the identifier was meant to name: `role`, `fact`, `profile`. */
  readonly kind: string
  readonly id: Id
  /** The known identifier it looks like; null when it looks like none. */
  readonly nearest: Id | null

  constructor(kind: string, id: Id, known: readonly Id[]) {
    const nearest = findNearest(String(id), known)
    const suggestion = nearest === null ? '' : `; did you mean \`${nearest}\`?`
    super(`\`${String(id)}\` is no known ${kind}; ${describeKnown(known)}${suggestion}`)
    this.kind = kind
    this.id = id
    this.nearest = nearest
  }
}

/**
 * The entry of an identifier. Inherited names such as `constructor` are no identifiers.
 *
 * @throws UnknownIdError when the entries do not hold it.
 * @example
 * findEntry('role', base.roles, 'werkgever').id // 'werkgever'
 */
export function findEntry<T>(kind: string, entries: Readonly<Record<Id, T>>, id: Id): T {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
  if (entry === undefined) throw new UnknownIdError(kind, id, Object.keys(entries))
  return entry
}
