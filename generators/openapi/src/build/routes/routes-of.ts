import type { OperationKind } from '@verzuimspec/rules'
import type { Audience } from '../audience.js'
import type { Route } from '../route.js'
import { createRoute } from './create-route.js'
import type { RouteWriter } from './entity-route.js'
import { exportRoute } from './export-route.js'
import { listRoute } from './list-route.js'
import { planningRoutes } from './planning-route.js'
import { readRoute } from './read-route.js'
import { sessionRoute, signInRoute } from './session-routes.js'
import { updateRoute } from './update-route.js'

const writers: Readonly<Record<OperationKind, RouteWriter>> = {
  list: listRoute,
  read: readRoute,
  create: createRoute,
  update: updateRoute,
  export: exportRoute,
}

/** Every route of a contract: the session, then the records in the order of the norm base, then the planning. */
export function routesOf(audience: Audience): readonly Route[] {
  return [
    signInRoute(audience),
    sessionRoute(audience),
    ...audience.operations.map((operation) => writers[operation.kind](audience, operation)),
    ...planningRoutes(audience),
  ]
}
