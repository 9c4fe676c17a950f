import type { HttpResponse } from '../port/http.js'
import type { Canary } from './canary.js'
import type { CanaryIndex } from './canary-index.js'
import { decodeViews } from './decode-views.js'

/** A canary seen in an answer, and where. */
export interface Sighting {
  readonly canary: Canary
  /** `body` or `header <name>`. */
  readonly where: string
}

const sightings = (index: CanaryIndex, text: string, where: string): Sighting[] =>
  text === '' ? [] : [...index.find(decodeViews(text))].map((canary) => Object.freeze({ canary, where }))

/**
 * Every planted value that surfaces anywhere in an answer: body and headers, in any encoding of `decodeViews`.
 *
 * @example
 * findCanaries(index, answer).map((sighting) => sighting.canary.element) // ['diagnose']
 */
export function findCanaries(index: CanaryIndex, response: HttpResponse): readonly Sighting[] {
  const headers = Object.entries(response.headers)
  return [
    ...sightings(index, response.body, 'body'),
    ...headers.flatMap(([name, value]) => sightings(index, value, `header ${name}`)),
  ]
}
