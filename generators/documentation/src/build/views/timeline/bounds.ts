import type { BoundNode, DelayNode, OpeningNode, TermNode } from '@verzuimspec/calendar'
import type { PageContext } from '../../site/page-context.js'
import { sayCount } from '../parts/calendar-text.js'
import { type Citation, citeNorms } from '../parts/citation.js'

/** A day that limits a term, or on which it opens. */
export interface BoundText {
  readonly text: string
  readonly citations: readonly Citation[]
}

function viewOpening(page: PageContext, { count, norms }: OpeningNode): BoundText {
  return { text: page.words.timeline.opens(sayCount(page, count)), citations: citeNorms(page, norms) }
}

function viewBound(page: PageContext, { limits, count, norms }: BoundNode): BoundText {
  const { notAfter, notBefore } = page.words.timeline
  const say = { 'not-after': notAfter, 'not-before': notBefore }[limits]
  return { text: say(sayCount(page, count)), citations: citeNorms(page, norms) }
}

function viewShortening(page: PageContext, { deadline: id }: DelayNode): BoundText {
  const label = page.site.spec.deadlines[id]?.label
  return { text: page.words.timeline.shortenedBy(label === undefined ? id : page.say(label)), citations: [] }
}

/** What else decides the day of a term: when it opens, the days it may not fall after or before, and what shortens it. */
export function listBounds(page: PageContext, { opening, floors, caps, shortenedBy }: TermNode): readonly BoundText[] {
  return [
    ...(opening === undefined ? [] : [viewOpening(page, opening)]),
    ...[...floors, ...caps].map((bound) => viewBound(page, bound)),
    ...shortenedBy.map((delay) => viewShortening(page, delay)),
  ]
}
