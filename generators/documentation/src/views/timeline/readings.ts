import type { DeadlineVersion, PositionRef, Reading } from '@verzuimspec/vocabulary'
import type { PageContext } from '../../site/page-context.js'
import { sayDuration, sayOffset } from '../parts/calendar-text.js'
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

function viewReading(page: PageContext, version: DeadlineVersion, reading: Reading): ReadingText {
  const { timeline } = page.words
  const outer = reading.outerLastDay ?? version.outerLastDay
  return {
    position: linkPosition(page, reading.position),
    term: sayOffset(page, reading.lastDay, reading.from ?? version.from),
    outer: outer === undefined ? null : timeline.outer(sayDuration(page, outer)),
    counting: (reading.counting ?? []).map((ground) => timeline.countingWords[ground]),
    profiles: listProfiles(page, reading.position),
    citations: citeNorms(page, reading.norms),
  }
}

/** The other readings of one version of a deadline. */
export function listReadings(page: PageContext, version: DeadlineVersion): readonly ReadingText[] {
  return version.readings.map((reading) => viewReading(page, version, reading))
}
