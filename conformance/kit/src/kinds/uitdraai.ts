import { planHidden } from './hidden-from-roles.js'
import type { PlanChecks } from './planned-check.js'

/** What a role may not print does not stand in anything it exports. Roles that get no export are left out. */
export const planUitdraai: PlanChecks = (world) =>
  planHidden(world, {
    kind: 'uitdraai',
    action: 'uitdraaien',
    served: ['export'],
    title: (role, element) => ({
      nl: `In geen uitdraai van ${role.nl} staat: ${element.nl}`,
      en: `No export of ${role.en} holds: ${element.en}`,
    }),
  })
