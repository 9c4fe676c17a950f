import { expect, it } from 'vitest'
import { readContracts } from '../../test/contract.js'
import { readRealSpec } from '../../test/real-spec.js'
import { listPlaces } from './list-places.js'
import { operationRoutes } from './operation-routes.js'

it('places every operation where the contracts have it', () => {
  const spec = readRealSpec()
  const places = new Map(listPlaces(spec).map(({ operationId, method, path }) => [operationId, { method, path }]))
  const routes = readContracts(spec).flatMap(({ document }) => operationRoutes(document))
  expect(routes.length).toBeGreaterThan(10)
  for (const { operationId, method, path } of routes) {
    expect(places.get(operationId), operationId).toEqual({ method: method.toLowerCase(), path })
  }
})
