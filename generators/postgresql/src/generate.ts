import type { GeneratedFile, Spec } from '@verzuimspec/vocabulary'
import { printDriftQuery } from './drift/drift-query.js'
import { listItems } from './drift/expected-items.js'
import { freezeDeep } from './freeze-deep.js'
import type { MaskOptions } from './options/options.js'
import { planMasks } from './plan-masks.js'
import { printMasks } from './print/print-masks.js'
import { printReport } from './report/print-report.js'
import { wordsEn } from './report/words-en.js'
import { wordsNl } from './report/words-nl.js'

/**
 * The column masks of a mapped PostgreSQL database, 15 or later, as files:
 *
 * - `masks.sql`: roles, views, column grants, row policies and functions for logins, in one transaction that may be
 *   run again; what earlier masks gave and these do not is taken away. Every line that gives something names its norms.
 * - `masks.nl.md` and `masks.en.md`: who sees and writes what, what is withheld and why.
 * - `drift.sql` and `drift.expected.txt`: a query on a live database and the lines it must give, for `diff` or
 *   `describeDrift` of `@verzuimspec/conformance-masks`.
 *
 * Pure: the same spec and options give the same files.
 *
 * @throws MaskOptionsError with every problem when the options are wrong.
 * @example
 * generatePostgresqlMasks(spec, options).map(({ path }) => path) // ['drift.expected.txt', 'drift.sql', 'masks.en.md', 'masks.nl.md', 'masks.sql']
 */
export function generatePostgresqlMasks(spec: Spec, options: MaskOptions): readonly GeneratedFile[] {
  const mask = planMasks(spec, options)
  const files: readonly GeneratedFile[] = [
    { path: 'drift.expected.txt', content: `${listItems(mask).join('\n')}\n` },
    { path: 'drift.sql', content: printDriftQuery(mask) },
    { path: 'masks.en.md', content: printReport(mask, wordsEn) },
    { path: 'masks.nl.md', content: printReport(mask, wordsNl) },
    { path: 'masks.sql', content: printMasks(mask) },
  ]
  return freezeDeep(files)
}
