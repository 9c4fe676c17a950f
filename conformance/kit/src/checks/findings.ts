import type { RunLog } from '../looks/run-log.js'
import type { World } from '../world/world.js'
import { findBreaches } from './breaches.js'
import type { CheckId } from './check-id.js'
import type { Evidence } from './evidence.js'
import { gatherSeen, type Seen } from './seen.js'

/** What a finished run offers its judges. */
export interface Findings {
  readonly world: World
  readonly log: RunLog
  /** What shows that a datum surfaced where it may not be, by the check that this breaks. */
  readonly breaches: ReadonlyMap<CheckId, readonly Evidence[]>
  readonly seen: Seen
}

/** Goes through everything a finished run saw, once. */
export function gatherFindings(world: World, log: RunLog): Findings {
  return Object.freeze({ world, log, breaches: findBreaches(world, log.observations), seen: gatherSeen(world, log) })
}

/** What shows that a datum surfaced where this check says it may not. */
export function evidenceOf({ breaches }: Findings, check: CheckId): readonly Evidence[] {
  return breaches.get(check) ?? []
}
