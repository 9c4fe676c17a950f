import type { Culprit } from '../culprit.js'
import { ignoreCode } from './ignore-code.js'

export const anyCodeForTheDoctor: Culprit = {
  fault: 'the company doctor gets in with any code',
  parts: ignoreCode((gebruikersnaam) => gebruikersnaam.startsWith('bedrijfsarts')),
  caughtBy: 'tweede-factor',
  norm: 'ap-2016/5-4-verzuimsystemen/tweefactor-bij-internet',
}
