import type { Divergence, Id, Position } from '@verzuimspec/vocabulary'
import type { PageContext } from '../site/page-context.js'
import { listShifts, type ShiftedAnswers } from './divergences/shifts.js'
import type { PageView } from './page-view.js'
import { type Citation, citeNorms } from './parts/citation.js'
import { type Link, linkDeadline } from './parts/link.js'
import { listProfiles } from './timeline/readings.js'

export interface PositionView {
  readonly label: string
  readonly standard: boolean
  readonly profiles: readonly string[]
  readonly citations: readonly Citation[]
}

export interface DivergenceView {
  readonly id: Id
  readonly label: string
  readonly topic: string
  readonly positions: readonly PositionView[]
  readonly shifts: readonly ShiftedAnswers[]
  readonly deadlines: readonly Link[]
  /** True when neither an answer nor a term depends on it. */
  readonly untouched: boolean
}

export interface DivergencesView extends PageView {
  readonly divergences: readonly DivergenceView[]
}

function viewPosition(page: PageContext, divergence: Divergence, position: Position): PositionView {
  return {
    label: page.say(position.label),
    standard: position.id === divergence.default,
    profiles: listProfiles(page, { divergence: divergence.id, position: position.id }),
    citations: citeNorms(page, position.norms),
  }
}

function listDeadlines(page: PageContext, divergence: Id): readonly Link[] {
  return Object.values(page.site.spec.deadlines)
    .filter(({ versions }) =>
      versions.some(({ readings }) => readings.some(({ position }) => position.divergence === divergence)),
    )
    .map(({ id }) => linkDeadline(page, id))
}

function viewDivergence(page: PageContext, divergence: Divergence): DivergenceView {
  const shifts = listShifts(page, divergence)
  const deadlines = listDeadlines(page, divergence.id)
  return {
    id: divergence.id,
    label: page.say(divergence.label),
    topic: page.words.divergences.topic[divergence.topic],
    positions: divergence.positions.map((position) => viewPosition(page, divergence, position)),
    shifts,
    deadlines,
    untouched: shifts.length === 0 && deadlines.length === 0,
  }
}

/** Where sources contradict each other: who says what, what holds here, and what would change. */
export function viewDivergences(page: PageContext): DivergencesView {
  return {
    title: page.words.divergences.title,
    divergences: Object.values(page.site.spec.divergences).map((divergence) => viewDivergence(page, divergence)),
  }
}
