import type { Counting, Id, IsoDate, Regime } from '@verzuimspec/vocabulary'
import type { AbsenceCase, Spell } from './absence.js'
import { buildStep } from './build-step.js'
import { type CaseDays, readCase } from './case-days.js'
import type { CompiledBase } from './compile.js'
import { printDay, readDay } from './days.js'
import { evaluateCase } from './evaluate.js'
import { ON_LEAVE, type PausePeriod, WELL } from './joining.js'
import { type SpellPeriod, STILL_RUNNING } from './periods.js'
import { takeRoster } from './roster.js'
import type { Step } from './step.js'
import type { KeptSteps, Work } from './work.js'

/** Days within an absence, both inclusive, that terms counting on this ground leave out. */
export interface Pause {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly days: number
  /** Well between two joined spells, on pregnancy or maternity leave, or ill from pregnancy. */
  readonly ground: Counting
}

/** What has to be done in the latest absence of a case, by whom and when. */
export interface Planning {
  readonly eersteZiektedag: IsoDate
  /** The spells that form the absence, leave cut out, in order of time. */
  readonly spells: readonly Spell[]
  readonly pauses: readonly Pause[]
  readonly regime: Regime
  /** Facts on which it depends whether a step is planned, and that were not answered. */
  readonly missing: readonly Id[]
  readonly profile?: Id
  readonly today?: IsoDate
  /** In the order in which the terms run out when nothing moves them. */
  readonly steps: readonly Step[]
}

/** What may be told besides the case. */
export interface PlanOptions {
  /** The day statuses are judged on; without it there are none. */
  readonly today?: IsoDate
}

function printSpell({ from, to, byPregnancy }: SpellPeriod): Spell {
  const open = to === STILL_RUNNING ? { from: printDay(from) } : { from: printDay(from), to: printDay(to) }
  return Object.freeze(byPregnancy ? { ...open, byPregnancy } : open)
}

function nameGround(ground: PausePeriod['ground']): Counting {
  if (ground === WELL) return 'samengeteld'
  return ground === ON_LEAVE ? 'zonder-verlof' : 'zonder-zwangerschapsziekte'
}

function printPause({ from, to, ground }: PausePeriod): Pause {
  return Object.freeze({ from: printDay(from), to: printDay(to), days: to - from + 1, ground: nameGround(ground) })
}

/** The steps kept of a first day, for a case that may share them; undefined where its recovery or reasons decide too. */
function findKept({ kept }: Work, days: CaseDays, today: number | undefined): KeptSteps['steps'] | undefined {
  const own = days.deviations !== undefined || (days.recovered !== STILL_RUNNING && today !== undefined)
  if (own) return undefined
  if (kept.today !== today) {
    kept.steps = []
    kept.today = today
  }
  return kept.steps
}

function buildSteps(compiled: CompiledBase, days: CaseDays, today: number | undefined): readonly Step[] {
  const work = evaluateCase(compiled, days)
  const kept = findKept(work, days, today)
  const steps: Step[] = []
  for (const entry of compiled.deadlines) {
    const { index } = entry
    if (work.versions[index] === 0) continue
    const own = kept === undefined || work.woken[index] === 1
    const step = (own ? undefined : kept[index]) ?? buildStep(entry, days, work, today)
    if (!own) kept[index] = step
    steps.push(step)
  }
  return Object.freeze(steps)
}

/** The facts a deadline of this regime requires that were not answered. */
function listMissing(asked: readonly Id[], facts: AbsenceCase['facts']): readonly Id[] {
  return facts === undefined ? asked : Object.freeze(asked.filter((fact) => facts[fact] === undefined))
}

const NO_PAUSES: readonly Pause[] = Object.freeze([])

type Draft = { -readonly [Key in keyof Planning]?: Planning[Key] }

/** The planning of one case under a compiled base, frozen. */
export function buildPlanning(compiled: CompiledBase, absence: AbsenceCase, options: PlanOptions): Planning {
  const days = readCase(absence, compiled.book)
  const today = options.today === undefined ? undefined : readDay(options.today, '/today')
  // Assigned one by one: copying by spread what may be absent costs more than reading the case.
  const planning: Draft = {
    eersteZiektedag: printDay(days.first),
    spells: Object.freeze(days.joined.map(printSpell)),
    pauses: days.pauses.length === 0 ? NO_PAUSES : Object.freeze(days.pauses.map(printPause)),
    regime: absence.regime ?? 'regulier',
    missing: listMissing(takeRoster(compiled, days.regime).askedFacts, absence.facts),
  }
  if (compiled.profile !== undefined) planning.profile = compiled.profile
  if (options.today !== undefined) planning.today = options.today
  planning.steps = buildSteps(compiled, days, today)
  return Object.freeze(planning as Planning)
}
