import type { Culprit } from './culprit.js'
import { administratorInMedicalModule } from './faults/administrator-in-medical-module.js'
import { administratorReadsCases } from './faults/administrator-reads-cases.js'
import { anyCodeForTheDoctor } from './faults/any-code-for-the-doctor.js'
import { capacityInMessage } from './faults/capacity-in-message.js'
import { capacityToClaimsAssessor } from './faults/capacity-to-claims-assessor.js'
import { causeAccepted } from './faults/cause-accepted.js'
import { diagnosisEncodedInRecord } from './faults/diagnosis-encoded-in-record.js'
import { diagnosisInError } from './faults/diagnosis-in-error.js'
import { diagnosisInExport } from './faults/diagnosis-in-export.js'
import { diagnosisInList } from './faults/diagnosis-in-list.js'
import { employerInMedicalModule } from './faults/employer-in-medical-module.js'
import { keptADayTooLong } from './faults/kept-a-day-too-long.js'
import { kindOfCompensationToClaimsAssessor } from './faults/kind-of-compensation-to-claims-assessor.js'
import { medicalFileGoneEarly } from './faults/medical-file-gone-early.js'
import { otherEmployersCases } from './faults/other-employers-cases.js'
import { refusedYetStored } from './faults/refused-yet-stored.js'
import { secondFactorNotChecked } from './faults/second-factor-not-checked.js'
import { week6ADayLate } from './faults/week-6-a-day-late.js'
import { week42AWeekLate } from './faults/week-42-a-week-late.js'
import { whichSafetyNetAccepted } from './faults/which-safety-net-accepted.js'

/** Every culprit. A new fault is a new file and a line here. */
export const culprits: readonly Culprit[] = Object.freeze([
  administratorInMedicalModule,
  administratorReadsCases,
  anyCodeForTheDoctor,
  capacityInMessage,
  capacityToClaimsAssessor,
  causeAccepted,
  diagnosisEncodedInRecord,
  diagnosisInError,
  diagnosisInExport,
  diagnosisInList,
  employerInMedicalModule,
  keptADayTooLong,
  kindOfCompensationToClaimsAssessor,
  secondFactorNotChecked,
  medicalFileGoneEarly,
  otherEmployersCases,
  refusedYetStored,
  week42AWeekLate,
  week6ADayLate,
  whichSafetyNetAccepted,
])
