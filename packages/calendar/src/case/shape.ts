import { findNearest } from '@verzuimspec/vocabulary'
import { CalendarError } from '../errors.js'

/** What a part of a case is called, and the keys it may have. */
export interface Shape {
  readonly what: string
  /** The most told first: they are gone through for every key of every case. */
  readonly keys: readonly string[]
}

function showType(value: unknown): string {
  if (typeof value === 'string') return `\`${value}\``
  if (Array.isArray(value)) return 'a list'
  return value === null ? 'null' : `a value of type ${typeof value}`
}

/** The error for a value of another type than it should have, with a JSON pointer to where it stood. */
export function refuseType(value: unknown, expected: string, at: string): CalendarError {
  return new CalendarError('wrong-type', at, `found ${showType(value)}; expected ${expected}`)
}

/** Whether a value is an object of names and values. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Whether a value is an object with none but these keys: a misspelt one would pass for one that was left out. */
export function fits(value: unknown, { keys }: Shape): boolean {
  if (!isRecord(value)) return false
  for (const key in value) {
    let at = 0
    while (at < keys.length && keys[at] !== key) at += 1
    if (at === keys.length && Object.hasOwn(value, key)) return false
  }
  return true
}

/** The error for a value that does not fit, with a JSON pointer to where it stood. */
export function refuseShape(value: unknown, { what, keys }: Shape, at: string): CalendarError {
  const listed = keys.map((key) => `\`${key}\``).join(', ')
  if (!isRecord(value)) return refuseType(value, `${what}: an object with ${listed}`, at)
  const key = Object.keys(value).find((own) => !keys.includes(own)) ?? ''
  const nearest = findNearest(key, keys)
  const mend = `expected one of ${listed}${nearest === null ? '' : `; did you mean \`${nearest}\`?`}`
  return new CalendarError('unknown-key', `${at}/${key}`, `\`${key}\` is no key of ${what}; ${mend}`)
}

/** Refuses what is no answer to whether a fact holds; nothing at all leaves it unknown. */
export function checkAnswer(value: unknown, at: string): void {
  if (value === undefined || typeof value === 'boolean') return
  throw refuseType(value, 'true or false; leave out a fact that is unknown', at)
}

/** Refuses what is no object of names and values. */
export function checkRecord(value: unknown, expected: string, at: string): void {
  if (!isRecord(value)) throw refuseType(value, expected, at)
}
