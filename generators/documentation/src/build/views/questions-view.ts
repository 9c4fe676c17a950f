import type { Id, Question } from '@verzuimspec/vocabulary'
import { addressOfCell } from '../links/anchors.js'
import type { PageContext } from '../site/page-context.js'
import { lookUpAnswer } from '../site/site.js'
import type { PageView } from './page-view.js'
import { sayDate } from './parts/calendar-text.js'
import { type Citation, citeNorms } from './parts/citation.js'
import { type Link, labelOf } from './parts/link.js'
import { type Mark, markVerdict } from './parts/mark.js'

export interface QuestionView {
  readonly id: Id
  readonly question: string
  readonly mark: Mark
  readonly because: string
  /** What is known of the case, in words. */
  readonly known: readonly string[]
  /** The facts the answer hangs on. */
  readonly hangsOn: readonly string[]
  /** The day and the profile it is about, when it names them. */
  readonly given: readonly string[]
  readonly citations: readonly Citation[]
  /** The same question among all answers of the site, while nothing is known of the case. */
  readonly cell: Link | null
}

export interface QuestionsView extends PageView {
  readonly questions: readonly QuestionView[]
}

function sayKnown(page: PageContext, { facts }: Question): readonly string[] {
  return Object.entries(facts).map(([fact, holds]) => {
    const label = labelOf(page, page.site.spec.facts, fact)
    return holds ? label : page.words.join.not(label)
  })
}

function sayGiven(page: PageContext, { asOf, profile }: Question): readonly string[] {
  return [
    ...(asOf === undefined ? [] : [page.words.questions.asOf(sayDate(page, asOf))]),
    ...(profile === undefined ? [] : [page.words.questions.profile(labelOf(page, page.site.spec.profiles, profile))]),
  ]
}

function linkCell(page: PageContext, { ask: { actor, action, data, recipient } }: Question): Link | null {
  const request = { actor, action, data, ...(recipient === undefined ? {} : { recipient }) }
  const known = lookUpAnswer(page.site, request) !== undefined
  return known
    ? { label: labelOf(page, page.site.spec.elements, data), href: page.hrefTo(addressOfCell(request)) }
    : null
}

function viewQuestion(page: PageContext, question: Question): QuestionView {
  return {
    id: question.id,
    question: page.say(question.question),
    mark: markVerdict(page, question.answer),
    because: page.say(question.because),
    known: sayKnown(page, question),
    hangsOn: question.missing.map((fact) => labelOf(page, page.site.spec.facts, fact)),
    given: sayGiven(page, question),
    citations: citeNorms(page, question.norms),
    cell: linkCell(page, question),
  }
}

/** Questions of real life, each with its answer first, why, and the norms it rests on. */
export function viewQuestions(page: PageContext): QuestionsView {
  return {
    title: page.words.questions.title,
    questions: Object.values(page.site.spec.questions).map((question) => viewQuestion(page, question)),
  }
}
