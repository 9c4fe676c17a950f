import type { HttpResponse } from '../port/http.js'
import type { Canary } from './canary.js'
import { decodeViews } from './decode-views.js'

/** A canary seen in an answer, and where. */
export interface Sighting {
  readonly canary: Canary
  /** `body` or `header <name>`. */
  readonly where: string
}

const sightings = (canaries: readonly Canary[], text: string, where: string): Sighting[] => {
  const views = decodeViews(text)
  const isIn = (needle: string) => views.some((view) => view.includes(needle))
  return canaries
    .filter(({ needle }) => needle !== null && isIn(needle))
    .map((canary) => Object.freeze({ canary, where }))
}

/**
 * Every planted value that surfaces anywhere in an answer: body and headers, in any encoding of `decodeViews`.
 *
 * @example
 * findCanaries(canaries, answer).map((sighting) => sighting.canary.element) // ['diagnose']
 */
export function findCanaries(canaries: readonly Canary[], response: HttpResponse): readonly Sighting[] {
  const headers = Object.entries(response.headers)
  return [
    ...sightings(canaries, response.body, 'body'),
    ...headers.flatMap(([name, value]) => sightings(canaries, value, `header ${name}`)),
  ]
}
