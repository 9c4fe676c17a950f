import type { VendorParts } from '../vendor/parts.js'
import { makeProblem } from './problem.js'
import { Refusal } from './refusal.js'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

// Class 22 and 23502 of PostgreSQL: a value that its column cannot hold. The message of the driver names the value.
const isUnfitValue = (code: string): boolean => /^22[0-9A-Z]{3}$|^23502$/.test(code)

const isUnreadableRequest = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'statusCode' in error &&
  Number(error.statusCode) >= 400 &&
  Number(error.statusCode) < 500

/**
 * What the caller is told of anything that went wrong: what is wrong and what was expected, and nothing of the record,
 * the request or the system's insides.
 */
export const describeFailure: VendorParts['describeFailure'] = async (_services, error) => {
  if (error instanceof Refusal) return makeProblem(error.status, error.detail, error.more)
  if (isUnfitValue(codeOf(error))) {
    return makeProblem(400, 'Een van de waarden past niet bij het gegeven waarvoor zij bedoeld is.')
  }
  if (isUnreadableRequest(error)) {
    return makeProblem(400, 'Het verzoek is niet te lezen; stuur JSON met `content-type: application/json`.')
  }
  return makeProblem(500, 'Het systeem kon het verzoek niet afhandelen.')
}
