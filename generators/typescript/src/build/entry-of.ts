import type { ById, Id } from '@verzuimspec/vocabulary'

/** The entry of this id. A linked spec refers to nothing it does not hold, so its absence is a spec put together by hand. */
export function entryOf<T>(entries: ById<T>, id: Id): T {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
  if (entry !== undefined) return entry
  throw new RangeError(`\`${id}\` is referred to but not in the spec; expected a spec linked by @verzuimspec/norm-base`)
}
