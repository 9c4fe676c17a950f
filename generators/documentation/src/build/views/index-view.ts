import {
  type Address,
  crosswalkAddress,
  decisionsCsvAddress,
  divergencesAddress,
  flowsAddress,
  questionsAddress,
  retentionAddress,
  sourcesAddress,
  tasksAddress,
  timelineAddress,
  unverifiedAddress,
} from '../links/addresses.js'
import { anchorOfCategory } from '../links/anchors.js'
import { listActions } from '../site/cells.js'
import type { PageContext } from '../site/page-context.js'
import type { PageView } from './page-view.js'
import { type DateView, viewDate } from './parts/calendar-text.js'
import { listElementGroups } from './parts/element-groups.js'
import { type Link, labelOf, linkElement, linkMatrix, linkRole } from './parts/link.js'

/** The elements of one category. */
export interface CategoryLinks {
  readonly anchor: string
  readonly label: string
  readonly description: string
  readonly elements: readonly Link[]
}

export interface IndexView extends PageView {
  readonly asOf: DateView
  readonly version: string
  readonly counts: string
  /** Which readings hold where sources contradict each other. */
  readonly positions: string
  readonly categories: readonly CategoryLinks[]
  readonly roles: readonly Link[]
  readonly actions: readonly Link[]
  readonly more: readonly Link[]
}

function listMore({ words, hrefTo }: PageContext): readonly Link[] {
  const { index } = words
  const entries: readonly (readonly [string, Address])[] = [
    [index.moreFlows, flowsAddress],
    [index.moreTimeline, timelineAddress],
    [index.moreRetention, retentionAddress],
    [index.moreDivergences, divergencesAddress],
    [index.moreQuestions, questionsAddress],
    [index.moreTasks, tasksAddress],
    [index.moreSources, sourcesAddress],
    [index.moreCrosswalk, crosswalkAddress],
    [index.moreUnverified, unverifiedAddress],
    [index.moreDecisions, decisionsCsvAddress],
  ]
  return entries.map(([label, address]) => ({ label, href: hrefTo(address) }))
}

function sayCounts({ site: { spec }, words }: PageContext): string {
  const [norms = 0, sources = 0, elements = 0, roles = 0] = [spec.norms, spec.sources, spec.elements, spec.roles].map(
    (entries) => Object.keys(entries).length,
  )
  return words.index.count(norms, sources, elements, roles)
}

function sayPositions({ site: { spec, profile }, say, words: { index } }: PageContext): string {
  const chosen = profile === undefined ? undefined : spec.profiles[profile]
  return chosen === undefined ? index.profile : index.chosenProfile(say(chosen.label))
}

/** The page a reader starts at: what this is, as of when, and the ways in. */
export function viewIndex(page: PageContext): IndexView {
  const { spec } = page.site
  return {
    title: page.words.index.title,
    asOf: viewDate(page, spec.asOf),
    version: spec.version,
    counts: sayCounts(page),
    positions: sayPositions(page),
    categories: listElementGroups(page).map(({ category, elements }) => ({
      anchor: anchorOfCategory(category.id),
      label: labelOf(page, spec.categories, category.id),
      description: page.say(category.description),
      elements: elements.map(({ id }) => linkElement(page, id)),
    })),
    roles: Object.keys(spec.roles).map((id) => linkRole(page, id)),
    actions: listActions(spec).map((id) => linkMatrix(page, id)),
    more: listMore(page),
  }
}
