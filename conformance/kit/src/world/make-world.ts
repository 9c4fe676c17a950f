import { listPlaces } from '@verzuimspec/generate-openapi'
import { completeScope, specWithin } from '@verzuimspec/norm-base'
import { compileRules, type Operation, operationsOf } from '@verzuimspec/rules'
import {
  camelName,
  type Id,
  type IsoDate,
  type NormBase,
  type Scope,
  type Spec,
  specAsOf,
} from '@verzuimspec/vocabulary'
import type { Route } from './route.js'
import type { World } from './world.js'

const collectRoutes = (spec: Spec): readonly Route[] =>
  listPlaces(spec).map(({ operationId, method, path }) => ({
    operation: operationId,
    method: method.toUpperCase(),
    path,
  }))

const collectOperations = (operations: Readonly<Record<Id, readonly Operation[]>>): ReadonlyMap<Id, Operation> => {
  const all = Object.values(operations).flat()
  // An operation that several audiences have is tried in its fullest form.
  const byWidth = [...all].sort((one, other) => one.properties.length - other.properties.length)
  return new Map(byWidth.map((operation) => [operation.id, operation]))
}

const leaveOut = (all: Scope, within: Scope): Scope => {
  const rest = (part: keyof Scope) => Object.freeze(all[part].filter((id) => !within[part].includes(id)))
  return Object.freeze({
    entities: rest('entities'),
    roles: rest('roles'),
    deadlines: rest('deadlines'),
    retention: rest('retention'),
  })
}

// Everything there is, also terms that no role of an absence system has to keep to.
const wholeScope = (base: NormBase): Scope => ({
  ...completeScope(base),
  deadlines: Object.keys(base.deadlines),
  retention: Object.keys(base.retention),
})

/** What a run is about; without a scope everything. */
export interface WorldOptions {
  readonly asOf: IsoDate
  readonly profile: Id | null
  readonly scope?: Scope
}

/**
 * Everything a run knows before its first request: the norms as of a date, the decisions under a profile, and the
 * operations of every audience within the scope.
 *
 * @throws UnknownIdError on an unknown profile; an error of `specAsOf` on a date that does not exist
 */
export function makeWorld(base: NormBase, options: WorldOptions): World {
  const spec = specAsOf(base, options.asOf)
  const scope = options.scope ?? completeScope(base)
  const own = specWithin(spec, scope)
  const rules = compileRules(own, options.profile === null ? {} : { profile: options.profile })
  const operations = Object.freeze(Object.fromEntries(scope.roles.map((role) => [role, operationsOf(rules, role)])))
  return Object.freeze({
    base,
    spec,
    rules,
    profile: options.profile,
    scope,
    outside: leaveOut(wholeScope(base), scope),
    roles: scope.roles,
    entities: Object.values(own.entities),
    operations,
    operationById: collectOperations(operations),
    routes: collectRoutes(spec),
    elementByName: new Map(Object.values(spec.elements).map((element) => [camelName(element.id), element])),
  })
}
