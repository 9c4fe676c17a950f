import type { Verdict } from '../checks/verdict.js'

/** The sign beside the word for each verdict; the word carries the meaning, the sign only helps the eye. */
export const verdictSigns: Readonly<Record<Verdict, string>> = Object.freeze({
  'kit-error': '⚠',
  'adapter-error': '⚠',
  failed: '✗',
  inconclusive: '?',
  attested: '✎',
  passed: '✓',
  'not-applicable': '–',
})
