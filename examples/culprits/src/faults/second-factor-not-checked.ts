import type { Culprit } from '../culprit.js'
import { ignoreCode } from './ignore-code.js'

export const secondFactorNotChecked: Culprit = {
  fault: 'a code is asked for and never looked at',
  parts: ignoreCode(() => true),
  caughtBy: 'tweede-factor',
  norm: 'cbp-brief-2015/beveiliging/tweefactor-voor-alle-gebruikers',
}
