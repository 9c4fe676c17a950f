import type { Id, IsoDate } from '@verzuimspec/vocabulary'
import type { Exchange } from '../port/api-port.js'
import type { Canary } from './canary.js'
import { CanaryIndex } from './canary-index.js'
import { findCanaries, type Sighting } from './find-canaries.js'
import { findProperties } from './find-properties.js'

/** An exchange with the planted values that surfaced in its answer. */
export interface Observation {
  readonly exchange: Exchange
  readonly sightings: readonly Sighting[]
  /** The properties with a value that the answer holds, and where; none of a refusal. */
  readonly named: ReadonlyMap<string, string>
}

/** One of the kit's own writes that carried a datum the role may not record. */
export interface ForbiddenWrite {
  readonly id: string
  readonly role: Id
  readonly element: Id
  readonly exchange: Exchange
}

/** One login in which a factor was left out or wrong. */
export interface WeakSignIn {
  readonly role: Id
  readonly without: 'code' | 'juiste code' | 'juist wachtwoord'
  readonly exchange: Exchange
}

/** One look at the planning, beside what the scenario and the calendar say. */
export interface PlanningLook {
  readonly deadline: Id
  readonly expected: { readonly lastDay: IsoDate; readonly late: boolean }
  readonly calendarLastDay: IsoDate | undefined
  readonly exchange: Exchange
}

/** One look at whether a record is still there. */
export interface RetentionLook {
  readonly retention: Id
  readonly today: IsoDate
  /** The last day of the term as the calendar computes it. */
  readonly calendarLastDay: IsoDate
  readonly expected: 'aanwezig' | 'verdwenen'
  readonly found: 'aanwezig' | 'verdwenen'
  readonly exchange: Exchange
}

const nothing: ReadonlyMap<string, string> = new Map()

/** Everything a run saw, in order. Probes append to it; judges only read it. */
export class RunLog {
  readonly #canaries = new CanaryIndex()
  #planted = 0
  readonly observations: Observation[] = []
  readonly validWrites: Exchange[] = []
  readonly forbiddenWrites: ForbiddenWrite[] = []
  readonly weakSignIns: WeakSignIn[] = []
  readonly planningLooks: PlanningLook[] = []
  readonly retentionLooks: RetentionLook[] = []
  /** Roles whose session still answered as theirs when all was done. */
  readonly aliveAtEnd = new Set<Id>()
  /** Why a role could not be tested, by role. */
  readonly unavailable = new Map<Id, string>()
  /** Faults of the kit itself. */
  readonly kitFaults: string[] = []

  /** How many values were planted so far. */
  get planted(): number {
    return this.#planted
  }

  /** Keeps a planted value: every later answer is searched for it. */
  plant(canary: Canary): void {
    this.#planted += 1
    this.#canaries.add(canary)
  }

  /** Keeps an exchange, and searches its answer for every value planted so far. */
  keep(exchange: Exchange): void {
    const { response } = exchange
    const named = response.status < 400 ? findProperties(response) : nothing
    this.observations.push({ exchange, sightings: findCanaries(this.#canaries, response), named })
  }
}
