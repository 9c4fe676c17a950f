import type { Verdict } from '@verzuimspec/rules'
import type { Answer } from '../../site/answer.js'
import type { PageContext } from '../../site/page-context.js'

/** How many answers have each verdict, in words. */
export function sayCounts({ words }: PageContext, answers: readonly Answer[]): string {
  const count = (verdict: Verdict): number => answers.filter((answer) => answer.verdict === verdict).length
  return words.role.summary(count('permit'), count('depends'), count('deny'))
}
