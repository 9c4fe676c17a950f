import { type AbsenceCase, planning, type Step } from '@verzuimspec/sdk'
import type { KnownAbsence, PlannedStep, VendorParts } from '../vendor/parts.js'

const words: Readonly<Record<NonNullable<Step['status']>, PlannedStep['status']>> = {
  done: 'gedaan',
  due: 'open',
  late: 'te-laat',
  'not-yet': 'nog-niet',
}

const toStep = ({ deadline, who, lastDay, status = 'not-yet' }: Step): PlannedStep => ({
  stap: deadline,
  wie: who,
  ...(lastDay === undefined ? {} : { uiterlijk: lastDay }),
  status: words[status],
})

// A dossier also knows days that no step turns on, such as the end of the employment.
function eventsOfSteps({ spells, events }: KnownAbsence): KnownAbsence['events'] {
  const turning = planning({ spells }).steps.flatMap(({ deadline, from }) => [deadline, from] as readonly string[])
  const first = spells[0]?.from ?? ''
  return Object.fromEntries(Object.entries(events).filter(([id, day]) => turning.includes(id) && day >= first))
}

/** The steps of an absence as the SDK plans them, in the words of the contract. */
export const plan: VendorParts['plan'] = (absence, today) => {
  const known = { spells: absence.spells, events: eventsOfSteps(absence) } as AbsenceCase
  return planning(known, { today }).steps.map(toStep)
}
