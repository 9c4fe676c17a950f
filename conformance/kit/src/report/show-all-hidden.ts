import { showHidden } from '@verzuimspec/vocabulary'

/** A value with the hidden characters of every text in it made visible: what a target answers reaches readers as seen. */
export function showAllHidden<T>(value: T): T
export function showAllHidden(value: unknown): unknown {
  if (typeof value === 'string') return showHidden(value)
  if (Array.isArray(value)) return value.map((item: unknown) => showAllHidden(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, showAllHidden(child)]))
}
