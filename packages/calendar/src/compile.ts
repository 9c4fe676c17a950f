import type { Deadline, Id, IsoDate, NormBase } from '@verzuimspec/model'
import type { EventBook } from './case-days.js'
import { type CompiledTerm, compileTerm, type EventSlots, FIRST_SICK_DAY } from './compiled-term.js'
import { readDay } from './days.js'
import type { EqualledDays } from './last-day.js'
import { NO_DAY } from './periods.js'
import { choosePositions, type Positions } from './reading.js'

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
  readonly doneSlot: number
  readonly terms: readonly CompiledTerm[]
}

/** The deadlines of a norm base under one profile, ready to plan many cases. */
export interface CompiledBase {
  readonly profile: Id | undefined
  readonly book: EventBook
  readonly deadlines: readonly CompiledDeadline[]
  readonly equalled: EqualledDays
}

function numberEvents(base: NormBase): EventSlots {
  const ids = new Set([FIRST_SICK_DAY, ...Object.keys(base.events), ...Object.keys(base.deadlines)])
  return new Map([...ids].map((id, slot) => [id, slot]))
}

function compileDeadline(deadline: Deadline, positions: Positions, slots: EventSlots): CompiledDeadline {
  const terms = deadline.versions.map((version) => compileTerm(deadline, version, positions, slots))
  return { id: deadline.id, doneSlot: slots.get(deadline.id) ?? 0, terms }
}

const DAYS_PER_MONTH = 30.44

/** Roughly where a deadline comes in an absence, in days; only to list deadlines in the order they run out. */
function rankDeadline({ terms }: CompiledDeadline): number {
  const latest = terms.at(-1)
  const length = latest?.outerLength ?? latest?.length
  return length === undefined ? 0 : length.duration.days + length.duration.months * DAYS_PER_MONTH
}

/** Reads all terms of a norm base once. Throws for a profile it does not hold, or a length or date that is none. */
export function compileBase(base: NormBase, options: CalendarOptions): CompiledBase {
  const positions = choosePositions(base, options.profile)
  const slots = numberEvents(base)
  const deadlines = Object.values(base.deadlines).map((deadline) => compileDeadline(deadline, positions, slots))
  deadlines.sort((a, b) => rankDeadline(a) - rankDeadline(b) || (a.id < b.id ? -1 : 1))
  const equalled = (options.equalledDays ?? []).map((day, index) => readDay(day, `/equalledDays/${index}`))
  const book = { slots, blank: Array.from(slots, () => NO_DAY) }
  return { profile: options.profile, book, deadlines, equalled: new Set(equalled) }
}
