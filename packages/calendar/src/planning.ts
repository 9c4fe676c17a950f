import type { Counting, Id, IsoDate } from '@verzuimspec/model'
import type { AbsenceCase, Spell } from './absence.js'
import { buildStep } from './build-step.js'
import { type CaseDays, readCase } from './case-days.js'
import type { CompiledBase } from './compile.js'
import { printDay, readDay } from './days.js'
import { ON_LEAVE, type PausePeriod } from './joining.js'
import { pickTerm } from './last-day.js'
import { type Period, STILL_RUNNING } from './periods.js'
import type { Step } from './step.js'

/** Days within an absence, both inclusive, that terms counting on this ground leave out. */
export interface Pause {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly days: number
  /** `samengeteld`: well between two joined spells. `zonder-verlof`: on pregnancy or maternity leave. */
  readonly ground: Counting
}

/** What has to be done in the latest absence of a case, by whom and when. */
export interface Planning {
  readonly eersteZiektedag: IsoDate
  /** The spells that form the absence, leave cut out, in order of time. */
  readonly spells: readonly Spell[]
  readonly pauses: readonly Pause[]
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

function printSpell({ from, to }: Period): Spell {
  return Object.freeze(to === STILL_RUNNING ? { from: printDay(from) } : { from: printDay(from), to: printDay(to) })
}

function printPause({ from, to, ground }: PausePeriod): Pause {
  const name = ground === ON_LEAVE ? 'zonder-verlof' : 'samengeteld'
  return Object.freeze({ from: printDay(from), to: printDay(to), days: to - from + 1, ground: name })
}

function buildSteps(compiled: CompiledBase, days: CaseDays, today: number | undefined): readonly Step[] {
  const steps: Step[] = []
  for (const { terms, doneSlot } of compiled.deadlines) {
    const term = pickTerm(terms, days)
    if (term !== undefined) steps.push(buildStep(term, doneSlot, days, compiled.equalled, today))
  }
  return Object.freeze(steps)
}

/** The planning of one case under a compiled base, frozen. */
export function buildPlanning(compiled: CompiledBase, absence: AbsenceCase, options: PlanOptions): Planning {
  const days = readCase(absence, compiled.book)
  const today = options.today === undefined ? undefined : readDay(options.today, '/today')
  return Object.freeze({
    eersteZiektedag: printDay(days.first),
    spells: Object.freeze(days.joined.map(printSpell)),
    pauses: Object.freeze(days.pauses.map(printPause)),
    ...(compiled.profile === undefined ? {} : { profile: compiled.profile }),
    ...(options.today === undefined ? {} : { today: options.today }),
    steps: buildSteps(compiled, days, today),
  })
}
