import type { ReadingNode, TermNode, TermWithReadings } from '@verzuimspec/calendar'
import type { Counting, PositionRef } from '@verzuimspec/vocabulary'
import type { PageContext } from '../../site/page-context.js'
import { sayCount, sayDuration } from '../parts/calendar-text.js'
import { type Citation, citeNorms } from '../parts/citation.js'
import { type Link, linkDivergence } from '../parts/link.js'

/** Another reading of a term, next to the one that holds by default. */
export interface ReadingText {
  readonly position: Link
  readonly term: string
  readonly outer: string | null
  /** How it counts, where it says so itself. */
  readonly counting: readonly string[]
  readonly profiles: readonly string[]
  readonly citations: readonly Citation[]
}

/** The label of a position, leading to its divergence. */
export function linkPosition(page: PageContext, { divergence, position }: PositionRef): Link {
  const found = page.site.spec.divergences[divergence]?.positions.find(({ id }) => id === position)
  return { label: found === undefined ? position : page.say(found.label), href: linkDivergence(page, divergence).href }
}

/** The profiles that take a position by choice. */
export function listProfiles(page: PageContext, { divergence, position }: PositionRef): readonly string[] {
  return Object.values(page.site.spec.profiles)
    .filter(({ choices }) => choices[divergence] === position)
    .map(({ label }) => page.say(label))
}

/** On which grounds a reading counts, where it counts otherwise than the term itself. */
function listOwnGrounds(reading: TermNode, term: TermNode): readonly Counting[] {
  const { counting } = reading.count
  return counting.join() === term.count.counting.join() ? [] : counting
}

function viewReading(page: PageContext, term: TermNode, { position, norms, ...reading }: ReadingNode): ReadingText {
  const { timeline } = page.words
  const { count } = reading.term
  return {
    position: linkPosition(page, position),
    term: sayCount(page, count),
    outer: sayOuter(page, reading.term),
    counting: listOwnGrounds(reading.term, term).map((ground) => timeline.countingWords[ground]),
    profiles: listProfiles(page, position),
    citations: citeNorms(page, norms),
  }
}

/** The outer day of a term in words; null where it has none. */
export function sayOuter(page: PageContext, { outer }: TermNode): string | null {
  return outer?.length === undefined ? null : page.words.timeline.outer(sayDuration(page, outer.length))
}

/** The other readings of one version of a deadline. */
export function listReadings(page: PageContext, { term, readings }: TermWithReadings): readonly ReadingText[] {
  return readings.map((reading) => viewReading(page, term, reading))
}
