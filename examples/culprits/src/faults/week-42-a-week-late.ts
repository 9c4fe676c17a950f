import type { Culprit } from '../culprit.js'
import { shiftTerm } from './shift-term.js'

export const week42AWeekLate: Culprit = {
  fault: 'the 42-week report is planned a week late',
  parts: shiftTerm('ziekmelding-uwv', 7),
  caughtBy: 'termijn',
  norm: 'zw/38-1',
}
