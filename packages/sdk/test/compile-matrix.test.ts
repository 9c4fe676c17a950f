import { camelName, type Entity, type Id } from '@verzuimspec/model'
import { compileRules } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { compileSnippet } from './compile.js'
import { spec } from './norm-base.js'

/** One access to one property of one role's type, and whether the norm base allows it. */
interface Access {
  readonly line: string
  readonly allowed: boolean
}

const rules = compileRules(spec)
const entities = Object.values(spec.entities)
const properties = entities.flatMap((entity) => entity.properties.map(({ name }) => name))

/** Every property of every entity, and every element that is a property of none. */
const names: readonly Id[] = [...new Set([...properties, ...Object.keys(spec.elements)])].sort()

function isAllowed(role: Id, entity: Entity, name: Id, action: Id, roles: readonly Id[]): boolean {
  const element = entity.properties.find((property) => property.name === name)?.element
  if (element === undefined || spec.roles[role]?.usesSystem !== true || !roles.includes(role)) return false
  return rules.decide({ actor: role, action, data: element }).verdict !== 'deny'
}

function listAccesses(types: string, action: Id, rolesOf: (entity: Entity) => readonly Id[]): readonly Access[] {
  return Object.keys(spec.roles).flatMap((role) =>
    entities.flatMap((entity) =>
      names.map((name) => ({
        line: `accesses.push((of: ${types}['${role}']['${entity.id}']) => of.${camelName(name)})`,
        allowed: isAllowed(role, entity, name, action, rolesOf(entity)),
      })),
    ),
  )
}

const accesses = [
  ...listAccesses('ViewsByRole', 'inzien', ({ readBy }) => readBy),
  ...listAccesses('WritesByRole', 'vastleggen', ({ recordedBy }) => recordedBy),
]

it('compiles every allowed read and write, role by entity by property, and no other', () => {
  const head = "import type { ViewsByRole, WritesByRole } from './index.js'; const accesses: unknown[] = []"
  const faults = compileSnippet([head, ...accesses.map(({ line }) => line)].join('\n'))
  const faulty = new Set(faults.map(({ line }) => line - 1))
  const wrong = accesses.filter(({ allowed }, i) => allowed === faulty.has(i))
  expect(wrong).toEqual([])
  expect(faults.filter(({ code }) => code !== 'TS2339')).toEqual([])
})

it('tries enough to mean something', () => {
  expect(accesses).toHaveLength(2 * Object.keys(spec.roles).length * entities.length * names.length)
  expect(accesses.filter(({ allowed }) => allowed).length).toBeGreaterThan(100)
  expect(accesses.filter(({ allowed }) => !allowed).length).toBeGreaterThan(2000)
})
