import type { Operation } from '@verzuimspec/rules'
import type { Text } from '@verzuimspec/vocabulary'
import { findEntry } from '@verzuimspec/vocabulary'
import type { Audience } from '../audience.js'
import { operationNorms } from '../norms.js'
import type { Route } from '../route.js'

/** Writes the route of an operation. */
export type RouteWriter = (audience: Audience, operation: Operation) => Route

/** What all operations on records share. `act` is what follows the entity in the summary. */
export function entityRoute(audience: Audience, operation: Operation, act: Text, description: Text) {
  const entity = findEntry('entity', audience.spec.entities, operation.entity)
  return {
    operationId: operation.id,
    tag: { name: entity.id, label: entity.label, module: entity.module },
    summary: { nl: `${entity.label.nl}: ${act.nl}`, en: `${entity.label.en}: ${act.en}` },
    description,
    norms: operationNorms(audience, operation),
    needsLogin: true,
  } as const satisfies Partial<Route>
}
