import type { Id } from '@verzuimspec/vocabulary'
import type { World } from '../world/world.js'
import type { Check } from './check.js'
import type { Findings } from './findings.js'
import type { Outcome } from './outcome.js'

/** A check with the role it concerns (if any) and how its verdict follows from what a run found. */
export interface PlannedCheck {
  readonly check: Check
  readonly role: Id | null
  readonly judge: (findings: Findings) => Outcome
}

/** One kind of check: which checks the norms make, before the first request. */
export type PlanChecks = (world: World) => readonly PlannedCheck[]
