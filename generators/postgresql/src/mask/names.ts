import { createHash } from 'node:crypto'
import { longestName } from '../options/relation.js'

/** The first hexadecimal digits of the SHA-256 of a text. */
export function fingerprint(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}

/**
 * The name itself, or one of 63 letters that begins like it and ends in a fingerprint of the whole: PostgreSQL would
 * cut a longer one off, and two names could become one.
 */
export function fitName(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 7)}_${fingerprint(name, 6)}`
}
