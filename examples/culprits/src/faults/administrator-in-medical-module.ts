import type { Culprit } from '../culprit.js'
import { actAs } from './act-as.js'

export const administratorInMedicalModule: Culprit = {
  fault: "the employer's system administrator reads the medical module",
  parts: actAs(
    'systeembeheerder-werkgever',
    'bedrijfsarts',
    (id) => id.startsWith('medisch') && id.endsWith('-inzien'),
  ),
  caughtBy: 'medische-module',
  norm: 'ap-2016/5-4-verzuimsystemen/medische-module-gesloten-voor-eigen-systeembeheerder',
}
