import { generateOpenApi, operationRoutes } from '@verzuimspec/generate-openapi'
import { type Id, type IsoDate, type NormBase, specAsOf } from '@verzuimspec/model'
import { compileRules, type Operation, operationsOf } from '@verzuimspec/rules'
import type { Route } from '../port/api-port.js'
import type { World } from './world.js'

const collectRoutes = (documents: readonly string[]): readonly Route[] => {
  const routes = documents.flatMap((content) => operationRoutes(JSON.parse(content)))
  const byId = new Map(
    routes.map(({ operationId, method, path }) => [operationId, { operation: operationId, method, path }]),
  )
  return [...byId.values()]
}

const collectOperations = (operations: Readonly<Record<Id, readonly Operation[]>>): ReadonlyMap<Id, Operation> => {
  const all = Object.values(operations).flat()
  // An operation that several audiences have is tried in its fullest form.
  const byWidth = [...all].sort((one, other) => one.properties.length - other.properties.length)
  return new Map(byWidth.map((operation) => [operation.id, operation]))
}

/**
 * Everything a run knows before its first request: the norms as of a date, the decisions under a profile, and the
 * generated contracts of every audience.
 *
 * @throws UnknownIdError on an unknown profile; an error of `specAsOf` on a date that does not exist
 */
export function makeWorld(base: NormBase, options: { asOf: IsoDate; profile: Id | null }): World {
  const spec = specAsOf(base, options.asOf)
  const rules = compileRules(spec, options.profile === null ? {} : { profile: options.profile })
  const roles = Object.values(spec.roles)
    .filter(({ usesSystem }) => usesSystem)
    .map(({ id }) => id)
  const operations = Object.freeze(Object.fromEntries(roles.map((role) => [role, operationsOf(rules, role)])))
  const documents = generateOpenApi(spec, { roles }).map(({ content }) => content)
  const operationById = collectOperations(operations)
  const routes = collectRoutes(documents)
  return Object.freeze({ base, spec, rules, profile: options.profile, roles, operations, operationById, routes })
}
