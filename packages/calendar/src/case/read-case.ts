import type { Id, IsoDate, Regime } from '@verzuimspec/vocabulary'
import { findDay, NO_DAY, printDay, refuseDay } from '../dates/days.js'
import { CalendarError } from '../errors.js'
import type { AbsenceCase } from './absence.js'
import { cutLeave, findFirst, listPauses, type PausePeriod } from './joining.js'
import { readLeaves, readSpells, type SpellPeriod, STILL_RUNNING } from './periods.js'
import { isRegime, regimes } from './regimes.js'
import { checkAnswer, checkRecord, fits, refuseShape, refuseType, type Shape } from './shape.js'
import { refuseId } from './unknown-id.js'

/** The day of an event, by its index among the names a calendar knows. */
export interface EventDay {
  readonly index: number
  readonly day: number
}

/** An absence on day numbers: what the arithmetic needs, checked and joined. */
export interface CaseDays {
  /** The first day of sickness of the latest absence. */
  readonly first: number
  /** The first day without incapacity after it; later than any day while it runs. */
  readonly recovered: number
  /** The spells of the latest absence, leave cut out, in order of time. */
  readonly joined: readonly SpellPeriod[]
  /** Days within it that may not count, in order of time. */
  readonly pauses: readonly PausePeriod[]
  /** The events that have happened. */
  readonly events: readonly EventDay[]
  readonly regime: Regime
  /** The facts known to hold. */
  readonly facts: ReadonlySet<Id>
  /** Absent when none was given. */
  readonly deviations: Readonly<Record<Id, string>> | undefined
}

/** The names a case may use. */
export interface CaseNames {
  /** The index of every event and deadline. */
  readonly indices: ReadonlyMap<Id, number>
  /** Days the spells and the other events give, so that nobody can tell them. */
  readonly computed: ReadonlySet<Id>
  /** Days of an employment or a life, which may lie before the absence. */
  readonly lasting: ReadonlySet<Id>
  readonly facts: ReadonlySet<Id>
  /** Every deadline, and whether it may be departed from with a reason. */
  readonly deviations: ReadonlyMap<Id, boolean>
  /** Interruptions of fewer days do not end an absence. */
  readonly joinBelow: number
}

const CASE: Shape = {
  what: 'a case',
  keys: ['spells', 'events', 'leaves', 'regime', 'facts', 'deviations'],
}

const NO_LEAVES: readonly never[] = []
const NO_EVENTS: readonly EventDay[] = []
const NO_FACTS: ReadonlySet<Id> = new Set()

function refuseComputed(at: string): CalendarError {
  const wanted = 'expected the spells and the other events to give it'
  return new CalendarError('event-follows-from-spells', at, `follows from the case; ${wanted}`)
}

function refuseEarly(day: number, earliest: number, at: string): CalendarError {
  const mend = 'expected a day on or after it: mend the date, or add the spell it belongs to'
  const what = `${printDay(day)} lies before the first spell (${printDay(earliest)}); ${mend}`
  return new CalendarError('event-too-early', at, what)
}

function readEvent(id: Id, date: IsoDate | undefined, names: CaseNames, earliest: number): EventDay {
  const index = names.indices.get(id)
  if (index === undefined) throw refuseId('event or deadline', id, [...names.indices.keys()], `/events/${id}`)
  if (names.computed.has(id)) throw refuseComputed(`/events/${id}`)
  const day = date === undefined ? NO_DAY : findDay(date)
  if (day === NO_DAY) throw refuseDay(date, `/events/${id}`)
  if (day < earliest && !names.lasting.has(id)) throw refuseEarly(day, earliest, `/events/${id}`)
  return { index, day }
}

/** The events told. Those of an earlier absence are left out: nothing of this one starts from them or is met by them. */
function readEvents(
  events: Readonly<Record<Id, IsoDate>>,
  names: CaseNames,
  earliest: number,
  first: number,
): readonly EventDay[] {
  checkRecord(events, 'an object with the day of each event by its name', '/events')
  const days: EventDay[] = []
  for (const id of Object.keys(events)) {
    const event = readEvent(id, events[id], names, earliest)
    if (event.day >= first || names.lasting.has(id)) days.push(event)
  }
  return days
}

function readRegime(regime: AbsenceCase['regime'] = 'regulier'): Regime {
  if (isRegime(regime)) return regime
  const known = regimes.map((name) => `\`${name}\``).join(', ')
  throw new CalendarError('unknown-regime', '/regime', `\`${regime}\` is no regime; expected one of ${known}`)
}

function readFacts(facts: Readonly<Record<Id, boolean>>, { facts: known }: CaseNames): ReadonlySet<Id> {
  checkRecord(facts, 'an object with true or false for each fact by its name', '/facts')
  const holding = new Set<Id>()
  for (const [id, holds] of Object.entries(facts)) {
    if (!known.has(id)) throw refuseId('fact', id, [...known], `/facts/${id}`)
    checkAnswer(holds, `/facts/${id}`)
    if (holds) holding.add(id)
  }
  return holding
}

function checkDeviations(reasons: Readonly<Record<Id, string>>, { deviations }: CaseNames): void {
  checkRecord(reasons, 'an object with the reason for each deadline by its name', '/deviations')
  for (const [id, reason] of Object.entries(reasons)) {
    const at = `/deviations/${id}`
    const mayDeviate = deviations.get(id)
    if (mayDeviate === undefined) throw refuseId('deadline', id, [...deviations.keys()], at)
    if (typeof reason !== 'string') throw refuseType(reason, 'the reason in words', at)
    if (mayDeviate) continue
    const mend = 'expected only terms that may be departed from with a reason'
    throw new CalendarError('no-deviation', at, `\`${id}\` is a term no reason changes; ${mend}`)
  }
}

/** An absence on day numbers. Throws a CalendarError that names the spell, leave or event it refuses. */
export function readCase(absence: AbsenceCase, names: CaseNames): CaseDays {
  if (!fits(absence, CASE)) throw refuseShape(absence, CASE, '')
  const spells = readSpells(absence.spells)
  const leaves = absence.leaves === undefined ? NO_LEAVES : readLeaves(absence.leaves)
  const pieces = leaves.length === 0 ? spells : cutLeave(spells, leaves)
  const start = findFirst(pieces, leaves, names.joinBelow)
  const joined = start === 0 ? pieces : pieces.slice(start)
  const { from: first } = joined[0] as SpellPeriod
  const { to: lastSickDay } = joined[joined.length - 1] as SpellPeriod
  const recovered = lastSickDay === STILL_RUNNING ? STILL_RUNNING : lastSickDay + 1
  const { facts, deviations } = absence
  const earliest = (spells[0] as SpellPeriod).from
  const events = absence.events === undefined ? NO_EVENTS : readEvents(absence.events, names, earliest, first)
  if (deviations !== undefined) checkDeviations(deviations, names)
  return {
    first,
    recovered,
    joined,
    pauses: listPauses(joined, leaves),
    events,
    regime: readRegime(absence.regime),
    facts: facts === undefined ? NO_FACTS : readFacts(facts, names),
    deviations,
  }
}
