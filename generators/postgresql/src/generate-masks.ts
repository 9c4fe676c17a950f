import type { Report } from '@verzuimspec/input'
import type { GeneratedFile, GeneratorInput } from '@verzuimspec/vocabulary'
import { printDriftQuery } from './drift/drift-query.js'
import { listItems } from './drift/expected-items.js'
import type { MaskOptions } from './options/options.js'
import { planChecked } from './plan-masks.js'
import { printMasks } from './print/print-masks.js'
import { printReport } from './report/print-report.js'
import { wordsEn } from './report/words-en.js'
import { wordsNl } from './report/words-nl.js'

/** Makes the masks, their report and the query for drift. */
export function generateMasks(
  { spec, options }: GeneratorInput<MaskOptions>,
  report: Report,
): readonly GeneratedFile[] {
  const mask = planChecked(spec, options, report)
  return [
    { path: 'drift.expected.txt', content: `${listItems(mask).join('\n')}\n` },
    { path: 'drift.sql', content: printDriftQuery(mask) },
    { path: 'masks.en.md', content: printReport(mask, wordsEn) },
    { path: 'masks.nl.md', content: printReport(mask, wordsNl) },
    { path: 'masks.sql', content: printMasks(mask) },
  ]
}
