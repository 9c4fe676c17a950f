import { type AbsenceCase, type Leave, printDay, type Spell } from '@verzuimspec/calendar'
import type { Id, NormBase, Regime } from '@verzuimspec/vocabulary'

/** A case and the day its statuses are judged on. */
export interface DrawnCase {
  readonly absence: AbsenceCase
  readonly today: number
}

type Draw = (bound: number) => number

/** Draws numbers below a bound, the same ones for the same seed (Numerical Recipes, ranqd1). */
function createDraw(seed: number): Draw {
  let state = seed >>> 0
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

const REGIMES: readonly Regime[] = ['regulier', 'regulier', 'huishoudelijk', 'eigenrisicodrager-zw', 'vangnet-uwv']
/** Days at which law changed or months are short; a case often starts near one of them. */
const EDGES = [
  '2004-02-28',
  '2006-10-31',
  '2010-06-30',
  '2011-12-29',
  '2013-06-30',
  '2016-01-01',
  '2020-02-29',
  '2021-07-01',
  '2024-01-31',
]
const LENGTHS = [1, 2, 20, 27, 40, 41, 42, 43, 90, 280, 294, 363, 364, 565, 622, 700, 727, 728]
/** Where leaves often start: around the last days of terms that leave them out. */
const LEAVE_STARTS = [-30, 0, 120, 290, 363, 364, 727, 728, 1091]
const GAPS = [0, 1, 13, 26, 27, 28, 29, 40]

function near(draw: Draw, choices: readonly number[], spread: number): number {
  return (choices[draw(choices.length)] ?? 0) + (draw(3) === 0 ? draw(spread) : 0)
}

function drawStart(draw: Draw): number {
  const edge = Date.parse(EDGES[draw(EDGES.length)] ?? '') / 86_400_000
  return draw(2) === 0 ? edge - 760 + draw(800) : edge + draw(5) - 2
}

/** Spells in order of time; half of the last ones still run. */
function drawSpells(draw: Draw, first: number): readonly Spell[] {
  let day = first
  const count = 1 + draw(2) * draw(5)
  return Array.from({ length: count }, (_, i) => {
    const [from, length] = [day, near(draw, LENGTHS, 60)]
    const to = from + Math.max(1, length) - 1
    day = to + 1 + near(draw, GAPS, 30)
    const open = i === count - 1 && draw(2) === 0 ? {} : { to: printDay(to) }
    return { from: printDay(from), ...open, ...(draw(3) === 0 ? { byPregnancy: true } : {}) }
  })
}

/** Leaves anywhere, some adjoining an end of a spell or another leave. */
function drawLeaves(draw: Draw, first: number, spells: readonly Spell[]): readonly Leave[] {
  const ends = spells.flatMap(({ to }) => (to === undefined ? [] : [Date.parse(to) / 86_400_000 + 1]))
  let day = draw(2) === 0 && ends.length > 0 ? (ends[draw(ends.length)] ?? first) : first + near(draw, LEAVE_STARTS, 90)
  return Array.from({ length: draw(3) * draw(2) }, () => {
    const from = day
    const to = from + near(draw, [0, 6, 27, 28, 111, 139], 60)
    day = to + 1 + draw(2) * draw(200)
    return { from: printDay(from), to: printDay(to), ...(draw(4) === 0 ? { otherCause: true } : {}) }
  })
}

function drawEvents(draw: Draw, first: number, ids: readonly Id[], lasting: readonly Id[]): Record<Id, string> {
  const share = 1 + draw(8)
  const drawn = ids.flatMap((id): [Id, string][] => {
    if (draw(12) >= share) return []
    const early = lasting.includes(id) && draw(3) === 0 ? 400 : 0
    return [[id, printDay(first - early + draw([60, 330, 760, 1200][draw(4)] ?? 1))]]
  })
  return Object.fromEntries(drawn)
}

/** Cases at random, the same for the same seed, of which the calendar refuses none. */
export function drawCases(base: NormBase, count: number, seed: number, accepts: (absence: AbsenceCase) => boolean) {
  const draw = createDraw(seed)
  const lasting = ['begin-dienstverband', 'einde-dienstverband', 'aow-leeftijd']
  const computed = (id: Id) => base.deadlines[id]?.nature === 'moment' || id.startsWith('eerste-')
  const named = [...new Set([...Object.keys(base.events), ...Object.keys(base.deadlines)])]
  const events = named.filter((id) => id === 'eerstejaarsevaluatie' || !computed(id))
  const facts = [
    ...new Set(Object.values(base.deadlines).flatMap(({ requires = [], unless = [] }) => [...requires, ...unless])),
  ]
  const deviating = Object.values(base.deadlines).filter(({ deviation }) => deviation !== undefined)
  const cases: DrawnCase[] = []
  while (cases.length < count) {
    const first = drawStart(draw)
    const spells = drawSpells(draw, first)
    const absence: AbsenceCase = {
      spells,
      leaves: drawLeaves(draw, first, spells),
      events: drawEvents(draw, first, events, lasting),
      regime: REGIMES[draw(REGIMES.length)] ?? 'regulier',
      facts: Object.fromEntries(facts.filter(() => draw(2) === 0).map((fact) => [fact, draw(5) > 0])),
      deviations: Object.fromEntries(deviating.filter(() => draw(4) === 0).map(({ id }) => [id, 'reden'])),
    }
    if (accepts(absence)) cases.push({ absence, today: first + draw(1100) })
  }
  return cases
}
