import type { Counting, Id, IsoDate, Regime } from '@verzuimspec/model'
import type { AbsenceCase, Spell } from './absence.js'
import { buildStep } from './build-step.js'
import { type CaseDays, readCase } from './case-days.js'
import type { CompiledBase } from './compile.js'
import { printDay, readDay } from './days.js'
import { evaluateCase } from './evaluate.js'
import { ON_LEAVE, type PausePeriod, WELL } from './joining.js'
import { type SpellPeriod, STILL_RUNNING } from './periods.js'
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
  /** Facts on which more steps would depend and that were not answered. */
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
  return Object.freeze({
    from: printDay(from),
    ...(to === STILL_RUNNING ? {} : { to: printDay(to) }),
    ...(byPregnancy ? { byPregnancy } : {}),
  })
}

function nameGround(ground: PausePeriod['ground']): Counting {
  if (ground === WELL) return 'samengeteld'
  return ground === ON_LEAVE ? 'zonder-verlof' : 'zonder-zwangerschapsziekte'
}

function printPause({ from, to, ground }: PausePeriod): Pause {
  return Object.freeze({ from: printDay(from), to: printDay(to), days: to - from + 1, ground: nameGround(ground) })
}

function buildSteps(compiled: CompiledBase, days: CaseDays, today: number | undefined): readonly Step[] {
  const work = evaluateCase(compiled, days)
  const steps: Step[] = []
  for (const entry of compiled.deadlines) {
    const term = work.shown[entry.index] === 1 ? work.terms[entry.index] : undefined
    if (term !== undefined) steps.push(buildStep(entry, term, days, work, today))
  }
  return Object.freeze(steps)
}

/** The facts a deadline of this regime requires that were not answered. */
function listMissing({ deadlines }: CompiledBase, regime: number, facts: Readonly<Record<Id, boolean>>): readonly Id[] {
  const asked = deadlines.flatMap(({ regimes, deadline }) =>
    (regimes & regime) === 0 ? [] : (deadline.requires ?? []),
  )
  return Object.freeze([...new Set(asked)].filter((fact) => facts[fact] === undefined))
}

const NO_FACTS = Object.freeze({})

/** The planning of one case under a compiled base, frozen. */
export function buildPlanning(compiled: CompiledBase, absence: AbsenceCase, options: PlanOptions): Planning {
  const days = readCase(absence, compiled.book)
  const today = options.today === undefined ? undefined : readDay(options.today, '/today')
  return Object.freeze({
    eersteZiektedag: printDay(days.first),
    spells: Object.freeze(days.joined.map(printSpell)),
    pauses: Object.freeze(days.pauses.map(printPause)),
    regime: absence.regime ?? 'regulier',
    missing: listMissing(compiled, days.regime, absence.facts ?? NO_FACTS),
    ...(compiled.profile === undefined ? {} : { profile: compiled.profile }),
    ...(options.today === undefined ? {} : { today: options.today }),
    steps: buildSteps(compiled, days, today),
  })
}
