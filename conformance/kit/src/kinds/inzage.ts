import { planHidden } from './hidden-from-roles.js'
import type { PlanChecks } from './planned-check.js'

/** What a role may not see does not surface in anything it reads. */
export const planInzage: PlanChecks = (world) =>
  planHidden(world, {
    kind: 'inzage',
    action: 'inzien',
    served: ['list', 'read'],
    title: (role, element) => ({
      nl: `${role.nl} ziet niet: ${element.nl}`,
      en: `${role.en} does not see: ${element.en}`,
    }),
  })
