import { type AbsenceCase, planning, type Step } from '@verzuimspec/sdk'
import type { KnownAbsence, PlannedStep, VendorParts } from '../vendor/parts.js'

const words: Readonly<Record<NonNullable<Step['status']>, PlannedStep['status']>> = {
  done: 'gedaan',
  due: 'open',
  late: 'te-laat',
  'not-yet': 'nog-niet',
  reached: 'bereikt',
  lapsed: 'vervallen',
  deviates: 'afgeweken',
}

const toStep = ({ deadline, who, lastDay, status = 'not-yet' }: Step): PlannedStep => ({
  stap: deadline,
  wie: who,
  ...(lastDay === undefined ? {} : { uiterlijk: lastDay }),
  status: words[status],
})

// What happened before the absence began is no step of it, and the planning refuses it.
function eventsSince(first: string, events: KnownAbsence['events']): KnownAbsence['events'] {
  return Object.fromEntries(Object.entries(events).filter(([, day]) => day >= first))
}

/** The steps of an absence as the SDK plans them, in the words of the contract. */
export const plan: VendorParts['plan'] = (absence, today) => {
  const { spells, events } = absence
  const known = { spells, events: eventsSince(spells[0]?.from ?? '', events) } as AbsenceCase
  return planning(known, { today }).steps.map(toStep)
}
