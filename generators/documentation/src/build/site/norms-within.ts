import type { Id } from '@verzuimspec/vocabulary'

/** Every norm cited anywhere inside an entry: by its versions, their readings, bounds and extensions, and what comes. */
export function normsWithin(value: unknown): readonly Id[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(normsWithin)
  return Object.entries(value).flatMap(([key, part]) => (key === 'norms' ? (part as readonly Id[]) : normsWithin(part)))
}
