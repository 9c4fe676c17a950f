import { countedDaysCases } from './law/counted-days-cases.js'
import { endCases } from './law/end-cases.js'
import { firstYearCases } from './law/first-year-cases.js'
import { joiningCases } from './law/joining-cases.js'
import { keepingCases } from './law/keeping-cases.js'
import { lateDecisionCases } from './law/late-decision-cases.js'
import type { LawCase } from './law/law-case.js'
import { retentionCases } from './law/retention-cases.js'
import { rolloverCases } from './law/rollover-cases.js'
import { safetyNetCases } from './law/safety-net-cases.js'
import { secondYearCases } from './law/second-year-cases.js'
import { shortenedWaitCases } from './law/shortened-wait-cases.js'
import { standingCases } from './law/standing-cases.js'
import { statusCases } from './law/status-cases.js'
import { tableCases } from './law/table-cases.js'
import { timelineCases } from './law/timeline-cases.js'

/** Every fact of the law within the scope of this package, as cases. */
export const lawCases: readonly LawCase[] = [
  ...tableCases,
  ...timelineCases,
  ...firstYearCases,
  ...secondYearCases,
  ...endCases,
  ...shortenedWaitCases,
  ...countedDaysCases,
  ...lateDecisionCases,
  ...safetyNetCases,
  ...statusCases,
  ...keepingCases,
  ...joiningCases,
  ...standingCases,
  ...rolloverCases,
  ...retentionCases,
]
