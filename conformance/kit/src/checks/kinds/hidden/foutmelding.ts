import type { PlanChecks } from '../../planned-check.js'
import { planHidden } from './plan-hidden.js'

/** What a role may not see does not surface in a refusal either. */
export const planFoutmelding: PlanChecks = (world) =>
  planHidden(world, { kind: 'foutmelding', action: 'inzien', served: ['list', 'read'] })
