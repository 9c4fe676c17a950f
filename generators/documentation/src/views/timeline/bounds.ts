import type { Bound, DeadlineVersion, Id, Opening } from '@verzuimspec/vocabulary'
import type { PageContext } from '../../site/page-context.js'
import { sayDate, sayOffset } from '../parts/calendar-text.js'
import { type Citation, citeNorms } from '../parts/citation.js'

/** A day that limits a term, or on which it opens. */
export interface BoundText {
  readonly text: string
  readonly citations: readonly Citation[]
}

function sayDay(page: PageContext, { from, date, lastDay }: Bound): string {
  if (date !== undefined) return sayDate(page, date)
  return sayOffset(page, lastDay ?? 'P0D', from ?? 'eerste-ziektedag')
}

function viewOpening(page: PageContext, version: DeadlineVersion, { from, day, norms }: Opening): BoundText {
  const text = page.words.timeline.opens(sayOffset(page, day, from ?? version.from))
  return { text, citations: citeNorms(page, norms ?? []) }
}

function viewShortening(page: PageContext, id: Id): BoundText {
  const label = page.site.spec.deadlines[id]?.label
  return { text: page.words.timeline.shortenedBy(label === undefined ? id : page.say(label)), citations: [] }
}

/** What else decides the day of a term: when it opens, the days it may not fall after or before, and what shortens it. */
export function listBounds(page: PageContext, version: DeadlineVersion): readonly BoundText[] {
  const { timeline } = page.words
  const view = (say: (day: string) => string) => (bound: Bound) => ({
    text: say(sayDay(page, bound)),
    citations: citeNorms(page, bound.norms),
  })
  return [
    ...(version.opens === undefined ? [] : [viewOpening(page, version, version.opens)]),
    ...(version.notBefore ?? []).map(view(timeline.notBefore)),
    ...(version.notAfter ?? []).map(view(timeline.notAfter)),
    ...(version.shortenedBy ?? []).map((id) => viewShortening(page, id)),
  ]
}
