import type { Id } from '@verzuimspec/vocabulary'
import type { Facts } from '../request/decision-request.js'
import type { IdIndex } from '../request/id-index.js'
import { RequestError } from '../request/request-error.js'
import { addLiteral, type Literals } from './literals.js'

/** What is known of the case, in the form the tables read. Made by `rules.packFacts`. */
export type PackedFacts = Literals

// In a loop over the keys of an object V8 answers this without a call, and `Object.hasOwn` with one.
const isOwn = Object.prototype.hasOwnProperty

function readValue(id: Id, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw new RequestError(
    `fact \`${id}\` is ${value === null ? 'null' : `a ${typeof value}`}; expected true or false; leave a fact out that is unknown`,
  )
}

/**
 * Packs facts into `into`, overwriting it. Inherited properties are not read: no one can plant a consent by way of a
 * prototype. An unknown or misspelt fact throws rather than count as unknown.
 */
export function packFacts(index: IdIndex, facts: Facts, into: PackedFacts): PackedFacts {
  for (let word = 0; word < into.length; word++) into[word] = 0
  for (const id in facts) {
    if (!isOwn.call(facts, id)) continue
    const fact = index.indexOf(id)
    const value = facts[id]
    if (value !== undefined) addLiteral(into, fact, readValue(id, value))
  }
  return into
}
