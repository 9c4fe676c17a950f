import type { Counting, Id, IsoDate, Regime } from '@verzuimspec/vocabulary'
import type { AbsenceCase, Spell } from '../case/absence.js'
import { ON_LEAVE, type PausePeriod, WELL } from '../case/joining.js'
import { type SpellPeriod, STILL_RUNNING } from '../case/periods.js'
import { type CaseDays, readCase } from '../case/read-case.js'
import { printDay, readDay } from '../dates/days.js'
import { evaluateCase } from '../evaluate/evaluate-case.js'
import { buildStep } from './build-step.js'
import type { CompiledBase } from './compile-base.js'
import type { Step } from './step.js'

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

function buildSteps({ evaluable, waiting }: CompiledBase, days: CaseDays, today: number | undefined): readonly Step[] {
  const record = evaluateCase(evaluable, days)
  const evaluated = { days, record, today, indexOf: evaluable.indexOf, waiting }
  const steps: Step[] = []
  for (const deadline of evaluable.inStepOrder) {
    const outcome = record.outcomes[deadline.index]
    if (outcome !== undefined && !outcome.ended) steps.push(buildStep(deadline, outcome, evaluated))
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
  const days = readCase(absence, compiled.names)
  const today = options.today === undefined ? undefined : readDay(options.today, '/today')
  // Assigned one by one: copying by spread what may be absent costs more than reading the case.
  const planning: Draft = {
    eersteZiektedag: printDay(days.first),
    spells: Object.freeze(days.joined.map(printSpell)),
    pauses: days.pauses.length === 0 ? NO_PAUSES : Object.freeze(days.pauses.map(printPause)),
    regime: absence.regime ?? 'regulier',
    missing: listMissing(compiled.askedFacts[days.regime], absence.facts),
  }
  if (compiled.profile !== undefined) planning.profile = compiled.profile
  if (options.today !== undefined) planning.today = options.today
  planning.steps = buildSteps(compiled, days, today)
  return Object.freeze(planning as Planning)
}
