import type { NormBase } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { type AbsenceCase, type Leave, parseDay, printDay } from '../src/index.js'

const REGIMES = ['regulier', 'regulier', 'huishoudelijk', 'eigenrisicodrager-zw', 'vangnet-uwv'] as const

/** First days of which many are the same, as in an organisation, and some lie so far apart that they are kept as one. */
export const firstDay: fc.Arbitrary<number> = fc
  .tuple(fc.constantFrom('2007-10-01', '2012-01-02', '2021-12-27', '2023-06-26'), fc.nat(2), fc.nat(1))
  .map(([from, days, rounds]) => parseDay(from) + days + 1024 * rounds)

function listTold({ events, deadlines }: NormBase): readonly string[] {
  const follows = ['eerste-ziektedag', 'eerste-hersteldag']
  const told = new Set([...Object.keys(events), ...Object.keys(deadlines)])
  return [...told].filter((id) => !follows.includes(id) && deadlines[id]?.nature !== 'moment')
}

function giveReasons({ deadlines }: NormBase): Readonly<Record<string, string>> {
  const open = Object.values(deadlines).filter(({ deviation }) => deviation !== undefined)
  return Object.fromEntries(open.map(({ id }) => [id, 'Het moest later.']))
}

const spells = (first: number): fc.Arbitrary<AbsenceCase['spells']> =>
  fc
    .record({ sick: fc.integer({ min: 1, max: 900 }), well: fc.integer({ min: 1, max: 40 }), shape: fc.nat(4) })
    .map(({ sick, well, shape }) => {
      const closed = { from: printDay(first), to: printDay(first + sick) }
      if (shape < 2) return [{ from: printDay(first) }]
      return shape === 2 ? [closed] : [closed, { from: printDay(first + sick + well) }]
    })

const leaves = (first: number): fc.Arbitrary<readonly Leave[]> =>
  fc
    .record({ after: fc.integer({ min: 1, max: 700 }), days: fc.nat(140), given: fc.nat(4) })
    .map(({ after, days, given }) =>
      given === 0 ? [{ from: printDay(first + after), to: printDay(first + after + days) }] : [],
    )

/** Cases that tell any of what a norm base knows. */
export function makeArbitraryCase(base: NormBase): fc.Arbitrary<AbsenceCase> {
  const told = fc.constantFrom(...listTold(base))
  const asked = Object.values(base.deadlines).flatMap(({ requires = [], unless = [] }) => [...requires, ...unless])
  const facts = fc.constantFrom(...(asked.length > 0 ? asked : Object.keys(base.facts)))
  const deviations = giveReasons(base)
  const later = (first: number) => fc.nat(900).map((days) => printDay(first + days))
  return firstDay
    .chain((first) =>
      fc.record({
        spells: spells(first),
        leaves: leaves(first),
        events: fc.dictionary(told, later(first), { maxKeys: 6 }),
        regime: fc.constantFrom(...REGIMES),
        facts: fc.dictionary(facts, fc.boolean(), { maxKeys: 2 }),
        reasons: fc.nat(4),
      }),
    )
    .map(({ reasons, ...absence }) => (reasons === 0 ? { ...absence, deviations } : absence))
}
