import { camelName, type Entity, findEntry, type Id, type Spec } from '@verzuimspec/vocabulary'
import type { Rules } from '../decide/rules.js'
import type { Facts } from '../request/decision-request.js'
import { RequestError } from '../request/request-error.js'

/** Copies what one role may read of one entity's record. */
type Projector = (record: object, facts: Facts | undefined) => Record<string, unknown>

/** A key to copy: always, or when the decision at `index` is a permit. */
interface CopiedKey {
  readonly key: string
  readonly index: number | undefined
}

type Decider = Pick<Rules, 'index' | 'decideAt' | 'packFacts'>

const nothingKnown: Facts = Object.freeze({})

// A property that bears the name of a structural key is a datum, so the rules decide on it.
function structuralKeys({ parent, properties }: Entity): readonly CopiedKey[] {
  const keys = parent === undefined ? ['id'] : ['id', `${camelName(parent)}Id`]
  const data = new Set(properties.map(({ name }) => camelName(name)))
  return keys.filter((key) => !data.has(key)).map((key) => ({ key, index: undefined }))
}

function planKeys(rules: Decider, role: Id, entity: Entity): readonly CopiedKey[] {
  const unknown = rules.packFacts(nothingKnown)
  const copied = entity.properties.flatMap(({ name, element }): readonly CopiedKey[] => {
    const key = camelName(name)
    const index = rules.index({ actor: role, action: 'inzien', data: element })
    const { verdict } = rules.decideAt(index, unknown)
    if (verdict === 'depends') return [{ key, index }]
    return verdict === 'permit' ? [{ key, index: undefined }] : []
  })
  return [...structuralKeys(entity), ...copied]
}

function createProjector(rules: Decider, role: Id, entity: Entity): Projector {
  const copied = planKeys(rules, role, entity)
  const known = rules.packFacts(nothingKnown)
  return (record, facts = nothingKnown) => {
    const source = record as Readonly<Record<string, unknown>>
    const result: Record<string, unknown> = {}
    rules.packFacts(facts, known)
    for (const { key, index } of copied) {
      const value = source[key]
      if (value === undefined) continue
      if (index === undefined || rules.decideAt(index, known).verdict === 'permit') result[key] = value
    }
    return result
  }
}

function checkRecord(record: unknown): asserts record is object {
  if (typeof record === 'object' && record !== null && !Array.isArray(record)) return
  throw new RequestError(
    'the record to project is no object; expected one record; project the records of a list one by one',
  )
}

/** The `project` of a set of rules: its projectors are made when first used. */
export function createProject(spec: Spec, rules: Decider): Rules['project'] {
  const projectors = new Map<Id, Map<Id, Projector>>()

  const projectorOf = (role: Id, entity: Id): Projector => {
    const ofRole = projectors.get(role) ?? new Map<Id, Projector>()
    const present = ofRole.get(entity)
    if (present !== undefined) return present
    const made = createProjector(rules, role, findEntry('entity', spec.entities, entity))
    projectors.set(role, ofRole.set(entity, made))
    return made
  }

  return <T extends object>(role: Id, entity: Id, record: T, facts?: Facts): Partial<T> => {
    checkRecord(record)
    return projectorOf(role, entity)(record, facts) as Partial<T>
  }
}
