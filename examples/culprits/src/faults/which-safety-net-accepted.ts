import type { Culprit } from '../culprit.js'
import { acceptForbidden } from './accept-forbidden.js'

export const whichSafetyNetAccepted: Culprit = {
  fault: 'the sick report takes which safety-net provision applies',
  parts: acceptForbidden('vangnetWelke', 'vangnet_welke'),
  caughtBy: 'vastlegging',
  norm: 'ap-2016/4-ziekmelding/vangnet-welke',
}
