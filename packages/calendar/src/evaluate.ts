import type { CaseDays } from './case-days.js'
import type { CompiledBase } from './compile.js'
import type { CompiledDeadline } from './compiled-deadline.js'
import { NO_DAY } from './days.js'
import { evaluateDeadline } from './evaluate-deadline.js'
import { STILL_RUNNING } from './periods.js'
import { addPlaces, BLANKS, deadlineAt, type Places, type Roster, takeRoster } from './roster.js'
import { FIRST_SICK_DAY_SLOT, FIRST_WELL_DAY_SLOT } from './slots.js'
import { copyWork, makeWork, type Work } from './work.js'

/** A deed noted under another name meets the deadline as well; the earliest counts. */
function noteDeeds(metByOthers: readonly CompiledDeadline[], { days }: Work): void {
  for (let at = 0; at < metByOthers.length; at += 1) {
    const { slot, metBySlots } = metByOthers[at] as CompiledDeadline
    for (let other = 0; other < metBySlots.length; other += 1) {
      const own = days[slot] as number
      const day = days[metBySlots[other] as number] as number
      if (day !== NO_DAY && (own === NO_DAY || day < own)) days[slot] = day
    }
  }
}

function evaluatePlaces(roster: Roster, places: Places, work: Work, deedSlots: Int32Array): void {
  for (let word = 0; word < places.length; word += 1) {
    // Each round takes the lowest bit off: places come in order.
    for (let left = places[word] as number; left !== 0; left &= left - 1) {
      evaluateDeadline(deadlineAt(roster, word, left), work, deedSlots)
    }
  }
}

/** Makes what is to be worked out anew as unknown as it was: a moment must not be read before its turn. */
function forgetPlaces(roster: Roster, places: Places, work: Work): void {
  for (let word = 0; word < places.length; word += 1) {
    for (let left = places[word] as number; left !== 0; left &= left - 1) {
      const { index, moment, slot } = deadlineAt(roster, word, left)
      work.woken[index] = 1
      work.lastDays[index] = NO_DAY
      if (moment) work.days[slot] = NO_DAY
    }
  }
}

/** A case of which not even the first day is known. */
function takeNothing(compiled: CompiledBase, roster: Roster): Work {
  if (roster.nothing !== undefined) return roster.nothing
  const work = makeWork(compiled.room, compiled.equalled, roster.regime)
  evaluatePlaces(roster, roster.waiting, work, compiled.deedSlots)
  roster.nothing = work
  return work
}

/** Works out a case of which nothing but the first day is known, in the place of one that began on another. */
function makeBlank(compiled: CompiledBase, roster: Roster, first: number, place: number): Work {
  const blank = roster.blanks[place] ?? makeWork(compiled.room, compiled.equalled, roster.regime)
  roster.blanks[place] = blank
  copyWork(blank, takeNothing(compiled, roster))
  blank.first = first
  blank.days[FIRST_SICK_DAY_SLOT] = first
  blank.kept = { steps: [], today: undefined }
  noteDeeds(compiled.metByOthers, blank)
  const concerned = roster.concernedBy[FIRST_SICK_DAY_SLOT]
  if (concerned !== undefined) evaluatePlaces(roster, concerned, blank, compiled.deedSlots)
  return blank
}

/**
 * What was worked out before that a case can start from. All that began on one day share what nothing else that they
 * tell concerns, and among the absences of an organisation first days come back: from the second on it is kept. One
 * that comes for the first time starts from nothing, so that days which do not come back cost no more than they must.
 */
function findStart(compiled: CompiledBase, roster: Roster, first: number): Work {
  const place = first & (BLANKS - 1)
  const kept = roster.blanks[place]
  if (kept !== undefined && kept.first === first) return kept
  if (roster.seen[place] === first) return makeBlank(compiled, roster, first, place)
  roster.seen[place] = first
  return takeNothing(compiled, roster)
}

/** Finds the deadlines that what a case tells besides what it starts from may concern; whether there are any. */
function findConcerned(places: Places, roster: Roster, start: Work, days: CaseDays): boolean {
  const { first, recovered, events, facts, pauses } = days
  places.fill(0)
  if (start.first !== first) addPlaces(places, roster.concernedBy[FIRST_SICK_DAY_SLOT])
  for (let at = 0; at < events.length; at += 2) addPlaces(places, roster.concernedBy[events[at] as number])
  if (recovered !== STILL_RUNNING) addPlaces(places, roster.concernedBy[FIRST_WELL_DAY_SLOT])
  if (facts !== 0) addPlaces(places, roster.concernedByFacts)
  if (pauses.length > 0) addPlaces(places, roster.concernedByPauses)
  for (let word = 0; word < places.length; word += 1) if (places[word] !== 0) return true
  return false
}

function tellDays(work: Work, { first, recovered, events }: CaseDays): void {
  work.days[FIRST_SICK_DAY_SLOT] = first
  for (let at = 0; at < events.length; at += 2) work.days[events[at] as number] = events[at + 1] as number
  if (recovered !== STILL_RUNNING) work.days[FIRST_WELL_DAY_SLOT] = recovered
}

/** Plans one case: gives every start and last day, to be read, not written, before the next case is planned. */
export function evaluateCase(compiled: CompiledBase, days: CaseDays): Work {
  const roster = takeRoster(compiled, days.regime)
  const start = findStart(compiled, roster, days.first)
  const { work, concerned, deedSlots } = compiled
  if (!findConcerned(concerned, roster, start, days)) return start
  copyWork(work, start)
  work.first = days.first
  work.pauses = days.pauses
  work.facts = days.facts
  forgetPlaces(roster, concerned, work)
  tellDays(work, days)
  noteDeeds(compiled.metByOthers, work)
  evaluatePlaces(roster, concerned, work, deedSlots)
  return work
}
