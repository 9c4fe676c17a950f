import type { PlanChecks } from '../../planned-check.js'
import { planHidden } from './plan-hidden.js'

/** What a role may not print does not stand in anything it exports. Roles that get no export are left out. */
export const planUitdraai: PlanChecks = (world) =>
  planHidden(world, { kind: 'uitdraai', action: 'uitdraaien', served: ['export'] })
