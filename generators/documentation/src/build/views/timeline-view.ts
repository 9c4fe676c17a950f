import { readEveryReading, type TermWithReadings } from '@verzuimspec/calendar'
import type { Deadline, Id, IsoDate } from '@verzuimspec/vocabulary'
import type { PageContext } from '../site/page-context.js'
import { plansDeadline } from '../site/site.js'
import type { PageView } from './page-view.js'
import { type DateView, sayCount, sayDate, sayValidity, viewDate } from './parts/calendar-text.js'
import { type Citation, citeNorms } from './parts/citation.js'
import { type Link, labelOf, linkDeadline, linkRole } from './parts/link.js'
import { type BoundText, listBounds } from './timeline/bounds.js'
import { listReadings, type ReadingText, sayOuter } from './timeline/readings.js'
import { exampleFirstDay, planExample, type ReadingDay } from './timeline/worked-example.js'

export interface VersionView {
  readonly validity: string
  readonly term: string
  readonly outer: string | null
  readonly counting: readonly string[]
  readonly rollsOver: boolean
  readonly unverified: boolean
  readonly bounds: readonly BoundText[]
  readonly citations: readonly Citation[]
  readonly readings: readonly ReadingText[]
}

export interface DeadlineView {
  readonly id: Id
  readonly label: string
  readonly who: Link
  readonly towards: Link | null
  readonly standing: string
  readonly lateness: string | null
  readonly remark: string | null
  readonly versions: readonly VersionView[]
}

export interface ExampleRow {
  readonly id: Id
  readonly step: Link
  readonly who: string
  readonly lastDay: DateView | null
  readonly others: readonly ExampleReading[]
}

export interface ExampleReading {
  readonly label: string
  readonly lastDay: DateView | null
}

export interface TimelineView extends PageView {
  readonly exampleLead: string
  readonly example: readonly ExampleRow[]
  readonly deadlines: readonly DeadlineView[]
}

function viewVersion(page: PageContext, version: TermWithReadings): VersionView {
  const { timeline } = page.words
  const { term } = version
  return {
    validity: sayValidity(page, term),
    term: sayCount(page, term.count),
    outer: sayOuter(page, term),
    counting: term.count.counting.map((ground) => timeline.countingWords[ground]),
    rollsOver: term.count.shift === 'termijnenwet',
    unverified: !term.rule.verified,
    bounds: listBounds(page, term),
    citations: citeNorms(page, term.rule.norms),
    readings: listReadings(page, version),
  }
}

function viewDeadline(page: PageContext, deadline: Deadline): DeadlineView {
  return {
    id: deadline.id,
    label: page.say(deadline.label),
    who: linkRole(page, deadline.who),
    towards: deadline.towards === undefined ? null : linkRole(page, deadline.towards),
    standing: page.words.timeline.standing[deadline.standing],
    lateness: deadline.lateness === undefined ? null : page.say(deadline.lateness),
    remark: deadline.remark === undefined ? null : page.say(deadline.remark),
    versions: readEveryReading(deadline, page.site.spec.deadlines).map((version) => viewVersion(page, version)),
  }
}

function viewReading(page: PageContext, { position, lastDay }: ReadingDay): ExampleReading {
  return { label: page.say(position.label), lastDay: viewDay(page, lastDay) }
}

function viewDay(page: PageContext, lastDay: IsoDate | undefined): DateView | null {
  return lastDay === undefined ? null : viewDate(page, lastDay)
}

function viewExample(page: PageContext, firstDay: IsoDate): readonly ExampleRow[] {
  const { roles, deadlines } = page.site.spec
  const steps = planExample(page.site.spec, firstDay).filter(({ deadline }) => plansDeadline(page.site, deadline))
  return steps.map(({ deadline, lastDay, others }) => ({
    id: deadline,
    step: linkDeadline(page, deadline),
    who: labelOf(page, roles, deadlines[deadline]?.who ?? ''),
    lastDay: viewDay(page, lastDay),
    others: others.map((other) => viewReading(page, other)),
  }))
}

/** What must happen by when: worked out for an example, then every term as such. */
export function viewTimeline(page: PageContext): TimelineView {
  const { spec } = page.site
  const firstDay = exampleFirstDay(spec)
  const example = viewExample(page, firstDay)
  // The terms of the example in the order of their days, then those that do not come up in it.
  const planned = example.map(({ id }) => id)
  const deadlines = [
    ...planned,
    ...Object.keys(spec.deadlines).filter((id) => !planned.includes(id) && plansDeadline(page.site, id)),
  ]
  return {
    title: page.words.timeline.title,
    exampleLead: page.words.timeline.exampleLead(sayDate(page, firstDay)),
    example,
    deadlines: deadlines.flatMap((id) => spec.deadlines[id] ?? []).map((deadline) => viewDeadline(page, deadline)),
  }
}
