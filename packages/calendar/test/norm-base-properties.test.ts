import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type AbsenceCase,
  compileCalendar,
  DAYS_PER_STEP,
  NO_DAY,
  parseDay,
  printDay,
  statusNames,
} from '../src/index.js'
import { normBase } from './norm-base.js'

const calendar = compileCalendar(normBase)
const count = calendar.deadlines.length
const someDay = fc.integer({ min: parseDay('2014-01-01'), max: parseDay('2040-01-01') })
const regime = fc.constantFrom('regulier', 'huishoudelijk', 'eigenrisicodrager-zw', 'vangnet-uwv' as const)
const spread = fc.integer({ min: 0, max: 900 })
const given = fc.record(
  { 'oordeel-bedrijfsarts': spread, 'ziekmelding-uwv': spread, 'kennisgeving-uwv': spread, 'wia-aanvraag': spread },
  { requiredKeys: [] },
)

function fill(absence: AbsenceCase): Int32Array {
  const out = new Int32Array(count)
  calendar.fillLastDays(calendar.readCase(absence), out)
  return out
}

const eventsFrom = (first: number, offsets: Record<string, number | undefined>) =>
  Object.fromEntries(Object.entries(offsets).map(([id, offset]) => [id, printDay(first + (offset ?? 0))]))

it('never plans earlier for a later first day under one law', () => {
  fc.assert(
    fc.property(fc.integer({ min: parseDay('2023-07-01'), max: parseDay('2040-01-01') }), (first) => {
      const [now, next] = [
        fill({ spells: [{ from: printDay(first) }] }),
        fill({ spells: [{ from: printDay(first + 1) }] }),
      ]
      for (const [index, day] of now.entries()) expect(next[index]).toBeGreaterThanOrEqual(day)
    }),
  )
})

it('shifts every moment of the wait by the length of a leave', () => {
  const length = fc.integer({ min: 1, max: 140 })
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 200 }), length, (first, offset, days) => {
      const leaves = [{ from: printDay(first + offset), to: printDay(first + offset + days - 1) }]
      const spells = [{ from: printDay(first) }]
      const [plain, moved] = [fill({ spells }), fill({ spells, leaves })]
      for (const id of [
        'ziekmelding-uwv',
        'einde-wachttijd',
        're-integratieverslag',
        'wia-aanvraag',
        'eerste-wia-dag',
      ]) {
        const at = calendar.deadlines.indexOf(id)
        expect((moved[at] ?? 0) - (plain[at] ?? 0)).toBe(days)
      }
    }),
  )
})

it('leaves a report that fell due where it fell, whatever interrupts afterwards', () => {
  const at = calendar.deadlines.indexOf('re-integratieverslag')
  fc.assert(
    fc.property(someDay, fc.integer({ min: 636, max: 720 }), fc.integer({ min: 1, max: 27 }), (first, sick, well) => {
      const spells = [
        { from: printDay(first), to: printDay(first + sick - 1) },
        { from: printDay(first + sick + well) },
      ]
      expect(fill({ spells })[at]).toBe(first + 636)
    }),
  )
})

it('plans no step of the employer after the end of the employment', () => {
  fc.assert(
    fc.property(someDay, spread, given, (first, ends, offsets) => {
      const end = printDay(first + ends)
      const events = { ...eventsFrom(first, offsets), 'einde-dienstverband': end }
      const { steps } = calendar.plan({ spells: [{ from: printDay(first) }], events })
      const ended = steps.filter(({ deadline }) =>
        normBase.deadlines[deadline]?.endsWith?.includes('einde-werkgeverstaken'),
      )
      for (const { lastDay } of ended) expect(lastDay === undefined || lastDay <= end).toBe(true)
    }),
  )
})

it('ends no wage before the base term nor a sanction after its fifty-two weeks', () => {
  fc.assert(
    fc.property(someDay, given, spread, (first, offsets, repaired) => {
      const events = {
        ...eventsFrom(first, offsets),
        'loonsanctie-besluit': printDay(first + 680),
        bekortingsmelding: printDay(first + 690),
        'herstel-vastgesteld': printDay(first + 700 + repaired),
      }
      const out = fill({ spells: [{ from: printDay(first) }], events })
      const dayOf = (id: string) => out[calendar.deadlines.indexOf(id)] ?? NO_DAY
      expect(dayOf('einde-loondoorbetaling')).toBeGreaterThanOrEqual(dayOf('einde-loontermijn'))
      expect(dayOf('einde-loonsanctie')).toBeLessThanOrEqual(dayOf('uiterste-einde-loonsanctie'))
    }),
  )
})

it('plans the same in numbers as in steps, in every regime', () => {
  const out = new Int32Array(count * DAYS_PER_STEP)
  fc.assert(
    fc.property(someDay, given, regime, spread, (first, offsets, kind, later) => {
      const absence = {
        spells: [{ from: printDay(first) }],
        events: eventsFrom(first, offsets),
        regime: kind,
      } as AbsenceCase
      const today = first + later
      calendar.planDays(calendar.readCase(absence), today, out)
      const { steps } = calendar.plan(absence, { today: printDay(today) })
      const planned = calendar.deadlines.filter((_, index) => out[index * DAYS_PER_STEP + 3] !== -1)
      expect(planned).toEqual(steps.map(({ deadline }) => deadline))
      for (const { deadline, lastDay, doneOn, status } of steps) {
        const at = calendar.deadlines.indexOf(deadline) * DAYS_PER_STEP
        const [, last = NO_DAY, done = NO_DAY, standing = 0] = out.subarray(at, at + DAYS_PER_STEP)
        expect([last, done].map((day) => (day === NO_DAY ? undefined : printDay(day)))).toEqual([lastDay, doneOn])
        expect(statusNames[standing]).toBe(status)
      }
    }),
  )
})

it('plans as if no case had been planned before it', () => {
  fc.assert(
    fc.property(someDay, given, regime, (first, offsets, kind) => {
      const absence = {
        spells: [{ from: printDay(first) }],
        events: eventsFrom(first, offsets),
        regime: kind,
      } as AbsenceCase
      const before = fill(absence)
      fill({ spells: [{ from: '2022-01-03' }], events: { 'aow-leeftijd': '2022-06-01' } })
      expect(fill(absence)).toEqual(before)
    }),
  )
})
