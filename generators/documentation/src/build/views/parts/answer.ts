import type { Id } from '@verzuimspec/vocabulary'
import type { Answer } from '../../site/answer.js'
import type { PageContext } from '../../site/page-context.js'
import { type Citation, citeNorms } from './citation.js'
import { type Link, labelOf, linkDivergence } from './link.js'
import { type Mark, markVerdict } from './mark.js'

/** An answer with all that follows from it and all it rests on. */
export interface AnswerView {
  readonly mark: Mark
  /** The conditions in words, alternatives apart; empty unless there are any. */
  readonly conditions: readonly string[]
  readonly purposes: readonly string[]
  readonly duties: readonly string[]
  readonly citations: readonly Citation[]
  readonly divergences: readonly Link[]
}

function sayCondition(page: PageContext, fact: Id, value: boolean): string {
  const label = labelOf(page, page.site.spec.facts, fact)
  return value ? label : page.words.join.not(label)
}

// Within a sentence a label starts small, unless it starts with an abbreviation such as UWV.
function lowerStart(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label
}

/** Each way to a permit as one line: `Het is nodig en de werknemer vraagt erom`. */
export function sayWays(page: PageContext, { ways }: Pick<Answer, 'ways'>): readonly string[] {
  return ways.map((way) => {
    const labels = Object.entries(way).map(([fact, value]) => sayCondition(page, fact, value))
    return labels.map((label, index) => (index === 0 ? label : lowerStart(label))).join(page.words.join.and)
  })
}

export function viewAnswer(page: PageContext, answer: Answer): AnswerView {
  const { purposes, duties } = page.site.spec
  return {
    mark: markVerdict(page, answer.verdict),
    conditions: sayWays(page, answer),
    purposes: answer.purposes.map((id) => labelOf(page, purposes, id)),
    duties: answer.duties.map((id) => labelOf(page, duties, id)),
    citations: citeNorms(page, answer.norms),
    divergences: answer.divergences.map((id) => linkDivergence(page, id)),
  }
}
