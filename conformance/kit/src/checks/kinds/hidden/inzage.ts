import type { PlanChecks } from '../../planned-check.js'
import { planHidden } from './plan-hidden.js'

/** What a role may not see does not surface in anything it reads. */
export const planInzage: PlanChecks = (world) =>
  planHidden(world, { kind: 'inzage', action: 'inzien', served: ['list', 'read'] })
