import type { Culprit } from '../culprit.js'
import { shiftTerm } from './shift-term.js'

export const week6ADayLate: Culprit = {
  fault: "the company doctor's judgement is planned a day late",
  parts: shiftTerm('oordeel-bedrijfsarts', 1),
  caughtBy: 'termijn',
  norm: 'regeling-procesgang/2-2',
}
