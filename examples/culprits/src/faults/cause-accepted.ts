import type { Culprit } from '../culprit.js'
import { acceptForbidden } from './accept-forbidden.js'

export const causeAccepted: Culprit = {
  fault: 'the sick report takes the cause of the illness',
  parts: acceptForbidden('oorzaakZiekte', 'oorzaak_ziekte'),
  caughtBy: 'vastlegging',
  norm: 'ap-2016/4-ziekmelding/aard-en-oorzaak-niet-vragen',
}
