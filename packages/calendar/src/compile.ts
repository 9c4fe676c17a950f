import type { Deadline, Id, IsoDate, NormBase } from '@verzuimspec/vocabulary'
import type { EventBook } from './case-days.js'
import { compileGuard } from './compiled-bound.js'
import type { CompiledDeadline } from './compiled-deadline.js'
import { BY_LAST_DAY, compileTerm } from './compiled-term.js'
import { readDay } from './days.js'
import type { EqualledDays } from './length.js'
import { orderDeadlines, sortByRank } from './order.js'
import { choosePositions, type Positions } from './reading.js'
import type { Enrolled, Places } from './roster.js'
import {
  FIRST_SICK_DAY,
  FIRST_SICK_DAY_SLOT,
  FIRST_WELL_DAY,
  isMoment,
  JOINING_TERM,
  LASTING_EVENTS,
  markSlots,
  NONE,
  type Numbering,
  numberFacts,
  numberSlots,
  regimeBits,
} from './slots.js'
import { natureNumbers } from './status.js'
import { makeWork, type Work } from './work.js'

/** What a calendar is compiled with. */
export interface CalendarOptions {
  /** The profile whose positions are taken; the defaults of the norm base without it. */
  readonly profile?: Id
  /** Days a royal decree puts on a par with holidays (Algemene termijnenwet, article 3, paragraph 3). */
  readonly equalledDays?: readonly IsoDate[]
}

/** The deadlines of a norm base under one profile, ready to plan many cases. */
export interface CompiledBase extends Enrolled {
  readonly profile: Id | undefined
  readonly book: EventBook
  /** In the order of the steps. */
  readonly deadlines: readonly CompiledDeadline[]
  /** The slot of the deed of each deadline. */
  readonly deedSlots: Int32Array
  /** Room for the case that is planned, and for which deadlines concern what it tells. */
  readonly work: Work
  readonly concerned: Places
  readonly equalled: EqualledDays
}

interface Tables extends Numbering {
  readonly positions: Positions
  readonly factBits: ReadonlyMap<Id, number>
}

function compileDeadline(deadline: Deadline, index: number, tables: Tables): CompiledDeadline {
  const { slotOf, positions, factBits } = tables
  const bitsOf = (facts: Deadline['unless'] = []) => facts.reduce((bits, fact) => bits | (factBits.get(fact) ?? 0), 0)
  const terms = deadline.versions.map((version) => compileTerm(deadline, version, positions, tables))
  return {
    id: deadline.id,
    deadline,
    index,
    slot: slotOf(deadline.id),
    nature: natureNumbers[deadline.nature ?? 'duty'],
    moment: isMoment(deadline),
    outlastsRecovery: deadline.outlastsRecovery === true,
    regimes: regimeBits(deadline.regimes),
    facts: bitsOf(deadline.requires),
    contraryFacts: bitsOf(deadline.unless),
    guards: (deadline.when ?? []).map((guard) => compileGuard(guard, tables)),
    endSlots: (deadline.endsWith ?? []).map(slotOf),
    certain: [deadline.requires, deadline.unless, deadline.when].every((condition) => condition === undefined),
    metBySlots: (deadline.metBy ?? []).filter((id) => !tables.moments.has(id)).map(slotOf),
    terms,
    byLastDay: terms[0]?.pickedBy === BY_LAST_DAY,
  }
}

/** How many days an interruption must last to end an absence; without a term for it only none at all joins. */
function findJoinBelow(deadline: CompiledDeadline | undefined): number {
  const length = deadline?.terms.at(-1)?.length
  return length === undefined ? 1 : length.days + 1 - length.firstDay
}

function makeBook(base: NormBase, tables: Tables, slots: EventBook['slots'], joinBelow: number): EventBook {
  return {
    slots,
    computed: markSlots(slots, [FIRST_SICK_DAY, FIRST_WELL_DAY, ...tables.moments]),
    lasting: markSlots(slots, LASTING_EVENTS),
    factBits: tables.factBits,
    facts: Object.keys(base.facts),
    deadlines: base.deadlines,
    joinBelow,
  }
}

/** Reads all terms of a norm base once. Throws for a profile it does not hold, or a length or date that is none. */
export function compileBase(base: NormBase, options: CalendarOptions): CompiledBase {
  const slots = numberSlots(base)
  const sorted = sortByRank(base)
  const indices = new Map(sorted.map(({ id }, index) => [id, index]))
  const tables: Tables = {
    slotOf: (id) => slots.get(id) ?? FIRST_SICK_DAY_SLOT,
    indexOf: (id) => indices.get(id) ?? NONE,
    moments: new Set(sorted.filter(isMoment).map(({ id }) => id)),
    positions: choosePositions(base, options.profile),
    factBits: numberFacts(base),
  }
  const deadlines = sorted.map((deadline, index) => compileDeadline(deadline, index, tables))
  const equalled = new Set((options.equalledDays ?? []).map((day, index) => readDay(day, `/equalledDays/${index}`)))
  const room = { slots: slots.size, deadlines: deadlines.length }
  const joinBelow = findJoinBelow(deadlines.find(({ id }) => id === JOINING_TERM))
  return {
    profile: options.profile,
    book: makeBook(base, tables, slots, joinBelow),
    deadlines,
    ordered: orderDeadlines(base).map((id) => deadlines[tables.indexOf(id)] as CompiledDeadline),
    rosters: [],
    metByOthers: deadlines.filter(({ metBySlots }) => metBySlots.length > 0),
    deedSlots: Int32Array.from(deadlines, ({ slot }) => slot),
    work: makeWork(room, equalled),
    concerned: new Int32Array(Math.ceil(deadlines.length / 32)),
    room,
    equalled,
  }
}
