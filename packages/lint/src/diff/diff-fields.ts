import type { FieldChange } from './norm-base-diff.js'

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// Items of a list are told apart only where they keep their places; a list of other length changed as a whole.
function areMatchingLists(from: unknown, to: unknown): boolean {
  if (!Array.isArray(from) || !Array.isArray(to) || from.length !== to.length) return false
  return [...from, ...to].every(isObject)
}

function keysOf(from: object, to: object): readonly string[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
}

function changeOf(path: string, from: unknown, to: unknown): FieldChange {
  return { path, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

/**
 * The fields that differ between two values, at whatever depth.
 *
 * @param leftOut keys of the outermost value that say nothing of its content
 */
export function diffFields(
  from: unknown,
  to: unknown,
  leftOut: readonly string[] = [],
  path = '',
): readonly FieldChange[] {
  if ((isObject(from) && isObject(to)) || areMatchingLists(from, to)) {
    const [a, b] = [from, to] as readonly Readonly<Record<string, unknown>>[]
    const keys = keysOf(a ?? {}, b ?? {}).filter((key) => !leftOut.includes(key))
    return keys.flatMap((key) => diffFields(a?.[key], b?.[key], [], path === '' ? key : `${path}/${key}`))
  }
  return JSON.stringify(from) === JSON.stringify(to) ? [] : [changeOf(path, from, to)]
}
