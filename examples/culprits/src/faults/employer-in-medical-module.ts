import type { Culprit } from '../culprit.js'
import { actAs } from './act-as.js'

export const employerInMedicalModule: Culprit = {
  fault: 'the employer exports the medical module',
  parts: actAs('werkgever', 'bedrijfsarts', (id) => id === 'medische-dossiers-uitdraaien'),
  caughtBy: 'medische-module',
  norm: 'cbp-brief-2015/beveiliging/medische-module-gesloten',
}
