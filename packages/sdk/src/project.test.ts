import { compileRules } from '@verzuimspec/rules'
import { camelName, type Entity } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spec } from '../test/norm-base.js'
import { projectorsByRole } from './generated/by-role.js'
import { type EntityFor, project, type RolWithLogin } from './project.js'

type AnyEntity = EntityFor<RolWithLogin>

const rules = compileRules(spec)
const cases = Object.entries(projectorsByRole).flatMap(([role, byEntity]) =>
  Object.keys(byEntity).map((entity) => ({ role: role as RolWithLogin, entity: entity as AnyEntity })),
)

/** Any record of an entity: what it must have, and any part of the rest, of other entities and of no entity. */
function records({ parent, properties }: Entity): fc.Arbitrary<object> {
  const required = properties.filter((property) => property.required).map(({ name }) => camelName(name))
  const requiredKeys = ['id', ...(parent === undefined ? [] : [`${camelName(parent)}Id`]), ...required]
  const all = Object.values(spec.entities).flatMap((entity) => entity.properties.map(({ name }) => camelName(name)))
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
  const keys = [...requiredKeys, ...all, 'toelichting', 'constructor']
  return fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys })
}

it.each(cases)('projects the $entity for the $role as the rules do', ({ role, entity }) => {
  const found = spec.entities[entity]
  if (found === undefined) throw new Error(`no entity ${entity}`)
  fc.assert(
    fc.property(records(found), fc.constantFrom(undefined, {}, { arbeidsconflict: true }), (record, facts) => {
      const before = Object.entries(record)
      const view = project(role, entity, record as never, facts)
      expect(view).toStrictEqual(rules.project(role, entity, record))
      expect(Object.entries(record)).toEqual(before)
    }),
  )
})

it('has a view wherever a role with a login may read something, and nowhere else', () => {
  const expected = Object.values(spec.roles).flatMap((role) =>
    Object.values(spec.entities)
      .filter(({ readBy }) => role.usesSystem && readBy.includes(role.id))
      .map((entity) => `${role.id} ${entity.id}`),
  )
  expect(cases.map(({ role, entity }) => `${role} ${entity}`)).toEqual(expected)
})

it.each([
  [
    'werkgever',
    'medisch-dossier',
    '`werkgever` may read nothing of `medisch-dossier`; it may read of: `arbeidsongeval`',
  ],
  ['systeembeheerder-werkgever', 'ziekmelding', 'may read nothing of `ziekmelding`; it may read of: nothing'],
  ['uwv', 'ziekmelding', 'no types were made for the role `uwv`; expected one of `arbeidsdeskundige`'],
  ['constructor', 'name', 'no types were made for the role `constructor`'],
])('refuses the %s a view of the %s', (role, entity, message) => {
  expect(() => project(role as 'werkgever', entity as 'ziekmelding', {} as never)).toThrow(message)
})
