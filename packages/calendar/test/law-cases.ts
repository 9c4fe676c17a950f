import { joiningCases } from './law/joining-cases.js'
import type { LawCase } from './law/law-case.js'
import { retentionCases } from './law/retention-cases.js'
import { rolloverCases } from './law/rollover-cases.js'
import { standingCases } from './law/standing-cases.js'
import { timelineCases } from './law/timeline-cases.js'

/** Every fact of the law within the scope of this package, as cases. */
export const lawCases: readonly LawCase[] = [
  ...timelineCases,
  ...joiningCases,
  ...standingCases,
  ...rolloverCases,
  ...retentionCases,
]
