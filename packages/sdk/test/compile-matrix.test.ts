import { compileRules } from '@verzuimspec/rules'
import { camelName, type Entity, type Id } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { listMembers } from './compile.js'
import { spec } from './norm-base.js'

const rules = compileRules(spec)
const entities = Object.values(spec.entities)
const roles = Object.values(spec.roles)

/** What a row has besides data: its own key and those of the rows it hangs on. */
const isKey = (member: string): boolean => member === 'id' || /[a-z]Id$/.test(member)

function listAllowed(role: Id, entity: Entity, action: Id): readonly string[] {
  const may = (data: Id) => rules.decide({ actor: role, action, data }).verdict !== 'deny'
  return entity.properties
    .filter(({ element }) => may(element))
    .map(({ name }) => camelName(name))
    .sort()
}

/** Every role by every entity, and the properties its type must have; none where the role has no type at all. */
function listWanted(action: Id, usersOf: (entity: Entity) => readonly Id[]): readonly string[] {
  return roles
    .filter(({ usesSystem }) => usesSystem)
    .flatMap(({ id: role }) =>
      entities
        .filter((entity) => usersOf(entity).includes(role))
        .flatMap((entity) => listAllowed(role, entity, action).map((name) => `${role} ${entity.id} ${name}`)),
    )
}

const listFound = (type: string): readonly string[] =>
  listMembers(type, 3)
    .filter(([, , member = '']) => !isKey(member))
    .map((path) => path.join(' '))

const columns: readonly [type: string, action: Id, usersOf: (entity: Entity) => readonly Id[]][] = [
  ['ViewsByRole', 'inzien', ({ readBy }) => readBy],
  ['WritesByRole', 'vastleggen', ({ recordedBy }) => recordedBy],
]

it.each(columns)('has in %s every property the role may %s, role by entity, and no other', (type, action, usersOf) => {
  const [wanted, found] = [listWanted(action, usersOf), listFound(type)]
  expect(found.toSorted()).toEqual(wanted.toSorted())
  expect(found.length).toBeGreaterThan(100)
})
