import type { Verdict } from '@verzuimspec/rules'
import type { PageContext } from '../../site/page-context.js'

/** A verdict as a sign and a word, so that colour never carries it alone. */
export interface Mark {
  readonly verdict: Verdict
  readonly sign: string
  readonly word: string
}

const signs: Readonly<Record<Verdict, string>> = Object.freeze({ permit: '✓', depends: '◐', deny: '✕' })

/** The verdicts in the order in which they are listed. */
export const allVerdicts: readonly Verdict[] = Object.freeze(['permit', 'depends', 'deny'])

export function markVerdict({ words }: PageContext, verdict: Verdict): Mark {
  return { verdict, sign: signs[verdict], word: words.verdict[verdict] }
}

/** What each sign means. */
export interface LegendLine extends Mark {
  readonly meaning: string
}

export function listLegend(page: PageContext): readonly LegendLine[] {
  return allVerdicts.map((verdict) => ({ ...markVerdict(page, verdict), meaning: page.words.legend[verdict] }))
}
