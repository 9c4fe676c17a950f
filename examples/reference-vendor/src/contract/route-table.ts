import type { Contract, ContractOperation } from './contract.js'

/** A route of the API: an operation that at least one role has. Each request is checked against its caller's own. */
export type Route = Pick<ContractOperation, 'id' | 'kind' | 'method' | 'path'>

/** The routes of all contracts together, each once. */
export function routesOf(contracts: Iterable<Contract>): readonly Route[] {
  const routes = new Map<string, Route>()
  for (const { operations } of contracts) {
    for (const { id, kind, method, path } of operations.values()) routes.set(id, { id, kind, method, path })
  }
  return [...routes.values()]
}
