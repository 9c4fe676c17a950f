import type { Deadline } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type CaseDays, readCase } from '../src/case-days.js'
import { type CompiledBase, compileBase } from '../src/compile.js'
import { NO_DAY } from '../src/days.js'
import { evaluateCase } from '../src/evaluate.js'
import { evaluateDeadline } from '../src/evaluate-deadline.js'
import { compileCalendar, parseDay, printDay } from '../src/index.js'
import { STILL_RUNNING } from '../src/periods.js'
import { takeRoster } from '../src/roster.js'
import { FIRST_SICK_DAY_SLOT, FIRST_WELL_DAY_SLOT } from '../src/slots.js'
import { makeWork, type Work } from '../src/work.js'
import { makeArbitraryCase } from './arbitrary-case.js'
import { deadlineOf, withDeadlines } from './fixture.js'
import { normBase } from './norm-base.js'

const unlessMade: Deadline['when'] = [{ event: 'opmaak-stuk', is: 'unknown' }]

/** Terms that hang on each other in ways the norm base does not have, or has twice over. */
const tangled = withDeadlines(
  { ...deadlineOf('nazorg', { lastDay: 'P10D' }), when: unlessMade },
  { ...deadlineOf('wending', { lastDay: 'P20D' }), nature: 'moment', when: unlessMade },
  deadlineOf('na-wending', {
    from: 'wending',
    lastDay: 'P5D',
    opens: { from: 'laatste-wijziging-dossier', day: 'P1D' },
  }),
  deadlineOf('na-nazorg', {
    notBefore: [{ from: 'eerste-ziektedag', lastDay: 'P50D', delayOf: 'nazorg', norms: [] }],
  }),
  deadlineOf('verkort', { lastDay: 'P60D', shortenedBy: ['nazorg', 'na-wending'] }),
  { ...deadlineOf('zonder-feit', { lastDay: 'P30D' }), unless: ['arbeidsconflict'] },
)

const bases = [
  ['the norm base', normBase],
  ['tangled terms', tangled],
] as const

function tellDays({ days }: Work, { first, recovered, events }: CaseDays, { metByOthers }: CompiledBase): void {
  days[FIRST_SICK_DAY_SLOT] = first
  if (recovered !== STILL_RUNNING) days[FIRST_WELL_DAY_SLOT] = recovered
  for (let at = 0; at < events.length; at += 2) days[events[at] ?? 0] = events[at + 1] ?? NO_DAY
  for (const { slot, metBySlots } of metByOthers) {
    const deeds = [slot, ...metBySlots].map((other) => days[other] ?? NO_DAY).filter((day) => day !== NO_DAY)
    if (deeds.length > 0) days[slot] = Math.min(...deeds)
  }
}

/** The slow reading: every deadline of the regime worked out for this case alone. */
function evaluateAlone(compiled: CompiledBase, days: CaseDays): Work {
  const { pauses, first, facts, regime } = days
  const work = Object.assign(makeWork(compiled.room, compiled.equalled, regime), { pauses, first, facts })
  tellDays(work, days, compiled)
  for (const deadline of takeRoster(compiled, regime).deadlines) {
    evaluateDeadline(deadline, work, compiled.deedSlots)
  }
  return work
}

function listRows({ deadlines }: CompiledBase, { versions, starts, opens, lastDays, boundBy, days }: Work) {
  const rows = deadlines.map(({ index, id, slot }) =>
    versions[index] === 0
      ? [id]
      : [id, versions[index], starts[index], opens[index], lastDays[index], boundBy[index], days[slot]],
  )
  return Object.fromEntries(rows.map(([id, ...row]) => [id, row]))
}

it.each(bases)('works out on %s for a case that shares its first day what it would alone', (_name, on) => {
  const compiled = compileBase(on, {})
  fc.assert(
    fc.property(makeArbitraryCase(on), (absence) => {
      const days = readCase(absence, compiled.book)
      const alone = listRows(compiled, evaluateAlone(compiled, days))
      expect(listRows(compiled, evaluateCase(compiled, days))).toEqual(alone)
    }),
    { numRuns: 1000 },
  )
})

it('plans a case, judged on any day or none, as a calendar does that has planned no other', () => {
  const calendar = compileCalendar(normBase)
  const today = fc.option(fc.constantFrom('2013-07-01', '2024-02-29'), { nil: undefined })
  fc.assert(
    fc.property(makeArbitraryCase(normBase), today, (absence, on) => {
      const options = on === undefined ? {} : { today: on }
      expect(calendar.plan(absence, options)).toEqual(compileCalendar(normBase).plan(absence, options))
    }),
    { numRuns: 400 },
  )
})

it('keeps the plannings of first days apart that are kept in one place', () => {
  const calendar = compileCalendar(normBase)
  const planFrom = (first: number) => calendar.plan({ spells: [{ from: printDay(first) }] })
  const [early, late] = [parseDay('2022-01-03'), parseDay('2022-01-03') + 1024]
  const [wanted, other] = [early, late].map((first) =>
    compileCalendar(normBase).plan({ spells: [{ from: printDay(first) }] }),
  )
  expect(other?.steps).not.toEqual(wanted?.steps)
  for (const first of [early, early, late, early, late, late, early]) {
    expect(planFrom(first)).toEqual(first === early ? wanted : other)
  }
})

it('gives cases that began on one day the same steps, where nothing else they tell concerns those', () => {
  const calendar = compileCalendar(normBase)
  const spells = [{ from: '2022-01-03' }]
  const plans = [{}, { 'verzoek-van-betrokkene': '2022-02-01' }].flatMap((events) => [
    calendar.plan({ spells, events }),
    calendar.plan({ spells, events }),
  ])
  const stepsOf = (id: string) => new Set(plans.slice(1).map(({ steps }) => steps.find((step) => step.deadline === id)))
  expect(stepsOf('ziekmelding-uwv').size).toBe(1)
  expect(stepsOf('antwoord-op-verzoek').size).toBe(3)
})
