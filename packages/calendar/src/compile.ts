import type { Deadline, DeadlineNature, Id, IsoDate, NormBase } from '@verzuimspec/model'
import type { EventBook } from './case-days.js'
import { type CompiledGuard, compileGuard } from './compiled-bound.js'
import { type CompiledTerm, compileTerm } from './compiled-term.js'
import { readDay } from './days.js'
import { orderDeadlines, sortByRank } from './order.js'
import { choosePositions, type Positions } from './reading.js'
import {
  FIRST_SICK_DAY_SLOT,
  isMoment,
  JOINING_TERM,
  NONE,
  type Numbering,
  numberFacts,
  numberSlots,
  regimeBits,
  regimeNames,
} from './slots.js'
import { makeWork, type Work } from './work.js'

/** What a calendar is compiled with. */
export interface CalendarOptions {
  /** The profile whose positions are taken; the defaults of the norm base without it. */
  readonly profile?: Id
  /** Days a royal decree puts on a par with holidays (Algemene termijnenwet, article 3, paragraph 3). */
  readonly equalledDays?: readonly IsoDate[]
}

/** One deadline, all its versions ready for arithmetic. */
export interface CompiledDeadline {
  readonly id: Id
  readonly deadline: Deadline
  /** Its place among the steps. */
  readonly index: number
  /** Where its deed, or the moment itself, is noted. */
  readonly slot: number
  readonly nature: DeadlineNature
  readonly moment: boolean
  readonly outlastsRecovery: boolean
  readonly regimes: number
  readonly facts: number
  readonly guards: readonly CompiledGuard[]
  readonly endSlots: readonly number[]
  readonly metBySlots: readonly number[]
  readonly terms: readonly CompiledTerm[]
  /** Its one version, where nothing but that term gives a last day. */
  readonly only: CompiledTerm | undefined
}

/** The deadlines of a norm base under one profile, ready to plan many cases. */
export interface CompiledBase {
  readonly profile: Id | undefined
  readonly book: EventBook
  /** In the order of the steps. */
  readonly deadlines: readonly CompiledDeadline[]
  /** Those of each regime, by its bit, in an order in which each comes after the moments it hangs on. */
  readonly inOrder: ReadonlyMap<number, readonly CompiledDeadline[]>
  readonly metByOthers: readonly CompiledDeadline[]
  /** The slot of the deed of each deadline. */
  readonly deedSlots: Int32Array
  readonly work: Work
}

interface Tables extends Numbering {
  readonly positions: Positions
  readonly factBits: ReadonlyMap<Id, number>
}

function compileDeadline(deadline: Deadline, index: number, tables: Tables): CompiledDeadline {
  const { slotOf, positions, factBits } = tables
  const terms = deadline.versions.map((version) => compileTerm(deadline, version, positions, tables))
  return {
    id: deadline.id,
    deadline,
    index,
    slot: slotOf(deadline.id),
    nature: deadline.nature ?? 'duty',
    moment: isMoment(deadline),
    outlastsRecovery: deadline.outlastsRecovery === true,
    regimes: regimeBits(deadline.regimes),
    facts: (deadline.requires ?? []).reduce((bits, fact) => bits | (factBits.get(fact) ?? 0), 0),
    guards: (deadline.when ?? []).map((guard) => compileGuard(guard, tables)),
    endSlots: (deadline.endsWith ?? []).map(slotOf),
    metBySlots: (deadline.metBy ?? []).map(slotOf),
    terms,
    only: terms.length === 1 && terms[0]?.plain === true ? terms[0] : undefined,
  }
}

/** How many days an interruption must last to end an absence; without a term for it only none at all joins. */
function findJoinBelow(deadline: CompiledDeadline | undefined): number {
  const length = deadline?.terms.at(-1)?.length
  return length === undefined ? 1 : length.duration.days + 1 - length.firstDay
}

function makeBook(base: NormBase, tables: Tables, slots: EventBook['slots'], joinBelow: number): EventBook {
  const moments = Object.values(base.deadlines).filter(isMoment)
  return {
    slots,
    factBits: tables.factBits,
    facts: Object.keys(base.facts),
    moments: new Set(moments.map(({ id }) => id)),
    deadlines: base.deadlines,
    joinBelow,
  }
}

function splitByRegime(ordered: readonly CompiledDeadline[]): CompiledBase['inOrder'] {
  const bits = regimeNames.map((regime) => regimeBits([regime]))
  return new Map(bits.map((bit) => [bit, ordered.filter(({ regimes }) => (regimes & bit) !== 0)]))
}

/** Reads all terms of a norm base once. Throws for a profile it does not hold, or a length or date that is none. */
export function compileBase(base: NormBase, options: CalendarOptions): CompiledBase {
  const slots = numberSlots(base)
  const sorted = sortByRank(base)
  const indices = new Map(sorted.map(({ id }, index) => [id, index]))
  const tables: Tables = {
    slotOf: (id) => slots.get(id) ?? FIRST_SICK_DAY_SLOT,
    indexOf: (id) => indices.get(id) ?? NONE,
    positions: choosePositions(base, options.profile),
    factBits: numberFacts(base),
  }
  const deadlines = sorted.map((deadline, index) => compileDeadline(deadline, index, tables))
  const equalled = (options.equalledDays ?? []).map((day, index) => readDay(day, `/equalledDays/${index}`))
  const joinBelow = findJoinBelow(deadlines.find(({ id }) => id === JOINING_TERM))
  return {
    profile: options.profile,
    book: makeBook(base, tables, slots, joinBelow),
    deadlines,
    inOrder: splitByRegime(orderDeadlines(base).map((id) => deadlines[tables.indexOf(id)] as CompiledDeadline)),
    metByOthers: deadlines.filter(({ metBySlots }) => metBySlots.length > 0),
    deedSlots: Int32Array.from(deadlines, ({ slot }) => slot),
    work: makeWork(slots.size, deadlines.length, new Set(equalled)),
  }
}
