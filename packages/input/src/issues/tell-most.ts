import type { Document } from '../document/document.js'
import type { ShapeIssue } from './issue.js'

/** Of more issues than this a list helps nobody, and finding the place and the nearest word of each takes its time. */
const mostIssues = 100

/**
 * Issues made of what was found: of the first hundred each, of the others how many there are.
 *
 * @example
 * tellMost([], () => { throw new Error('not called') }, readValue({}, 'options')) // []
 */
export function tellMost<Found, Told extends object>(
  found: readonly Found[],
  tell: (one: Found) => Told,
  document: Document,
): readonly (Told | ShapeIssue)[] {
  const issues = found.slice(0, mostIssues).map(tell)
  const count = found.length - mostIssues
  return count > 0 ? [...issues, { code: 'more-issues', at: document.placeOf([]), count }] : issues
}
