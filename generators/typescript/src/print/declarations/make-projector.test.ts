import { compileRules, type Rules } from '@verzuimspec/rules'
import { camelName, type Entity, type Id } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { projectorsByRole } from '../../../test/golden/by-role.js'
import { smallSpec } from '../../../test/small-norm-base.js'

type Projectors = Readonly<Record<Id, Readonly<Record<Id, (record: never) => object>>>>

const projectors: Projectors = projectorsByRole
const rules: Rules = compileRules(smallSpec)
const cases = Object.entries(projectors).flatMap(([role, byEntity]) =>
  Object.entries(byEntity).map(([entity, projector]) => ({ role, entity, projector })),
)

/** Any record of an entity: what it must have, and any part of the rest, of other entities and of no entity. */
function records(entity: Entity): fc.Arbitrary<object> {
  const parent = entity.parent === undefined ? [] : [`${camelName(entity.parent)}Id`]
  const required = entity.properties.filter((property) => property.required).map(({ name }) => camelName(name))
  const all = Object.values(smallSpec.entities).flatMap(({ properties }) =>
    properties.map(({ name }) => camelName(name)),
  )
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null))
  const requiredKeys = ['id', ...parent, ...required]
  const keys = [...requiredKeys, ...all, 'toelichting']
  return fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys })
}

it.each(cases)('projects $entity for the $role as the rules do', ({ role, entity, projector }) => {
  const found = smallSpec.entities[entity]
  if (found === undefined) throw new Error(`no entity ${entity}`)
  fc.assert(
    fc.property(records(found), (record) => {
      const view = projector(record as never)
      expect(view).toStrictEqual(rules.project(role, entity, record))
      expect(Object.values(view)).not.toContain(undefined)
    }),
  )
})

it('makes projectors for every role that reads', () => {
  expect(cases.map(({ role, entity }) => `${role} ${entity}`)).toEqual([
    'arts dossier',
    'arts gesprek-met-arts',
    'werkgever dossier',
    'werkgever gesprek-met-arts',
  ])
})
