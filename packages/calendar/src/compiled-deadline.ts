import type { Deadline, Id } from '@verzuimspec/vocabulary'
import type { CompiledGuard } from './compiled-bound.js'
import type { CompiledTerm } from './compiled-term.js'

/** One deadline, all its versions ready for arithmetic. */
export interface CompiledDeadline {
  readonly id: Id
  readonly deadline: Deadline
  /** Its place among the steps. */
  readonly index: number
  /** Where its deed, or the moment itself, is noted. */
  readonly slot: number
  readonly nature: number
  readonly moment: boolean
  readonly outlastsRecovery: boolean
  readonly regimes: number
  /** The bits of the facts that must hold, and of those of which none may. */
  readonly facts: number
  readonly contraryFacts: number
  readonly guards: readonly CompiledGuard[]
  /** Whether no fact or guard can keep it from being planned. */
  readonly certain: boolean
  readonly endSlots: readonly number[]
  readonly metBySlots: readonly number[]
  readonly terms: readonly CompiledTerm[]
  /** Whether its last day picks the version, rather than the day the term starts. */
  readonly byLastDay: boolean
}
