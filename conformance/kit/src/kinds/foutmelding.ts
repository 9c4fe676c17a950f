import { planHidden } from './hidden-from-roles.js'
import type { PlanChecks } from './planned-check.js'

/** What a role may not see does not surface in a refusal either. */
export const planFoutmelding: PlanChecks = (world) =>
  planHidden(world, {
    kind: 'foutmelding',
    action: 'inzien',
    served: ['list', 'read'],
    title: (role, element) => ({
      nl: `Geen foutmelding aan ${role.nl} verraadt: ${element.nl}`,
      en: `No error to ${role.en} betrays: ${element.en}`,
    }),
  })
