import type { Culprit } from '../culprit.js'
import { actAs } from './act-as.js'

export const administratorReadsCases: Culprit = {
  fault: "the employer's system administrator reads the absence cases",
  parts: actAs('systeembeheerder-werkgever', 'werkgever', (id) => id === 'verzuimgevallen-inzien'),
  caughtBy: 'inzage',
  norm: 'cbp-brief-2015/beveiliging/inzien-onmogelijk-maken',
}
