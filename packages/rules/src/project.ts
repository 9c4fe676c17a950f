import type { Entity, Id, Spec } from '@verzuimspec/vocabulary'
import type { Facts } from './decision.js'
import { RequestError } from './errors.js'
import { findEntity } from './find-entity.js'
import { jsonName } from './json-name.js'
import type { Rules } from './rules.js'

/** Copies what one role may read of one entity's record. */
type Projector = (record: object, facts: Facts | undefined) => Record<string, unknown>

/** A key to copy: always, or when the decision at `index` is a permit. */
interface Step {
  readonly key: string
  readonly index: number | undefined
}

type Decider = Pick<Rules, 'index' | 'decideAt' | 'factBits'>

const nothingKnown: Facts = Object.freeze({})

// A property that bears the name of a structural key is a datum, so the rules decide on it.
function structuralSteps({ parent, properties }: Entity): readonly Step[] {
  const keys = parent === undefined ? ['id'] : ['id', `${jsonName(parent)}Id`]
  const data = new Set(properties.map(({ name }) => jsonName(name)))
  return keys.filter((key) => !data.has(key)).map((key) => ({ key, index: undefined }))
}

function planSteps(rules: Decider, role: Id, entity: Entity): readonly Step[] {
  const unknown = rules.factBits(nothingKnown)
  const steps = entity.properties.flatMap(({ name, element }): readonly Step[] => {
    const key = jsonName(name)
    const index = rules.index({ actor: role, action: 'inzien', data: element })
    const { verdict } = rules.decideAt(index, unknown)
    if (verdict === 'depends') return [{ key, index }]
    return verdict === 'permit' ? [{ key, index: undefined }] : []
  })
  return [...structuralSteps(entity), ...steps]
}

function createProjector(rules: Decider, role: Id, entity: Entity): Projector {
  const steps = planSteps(rules, role, entity)
  const known = rules.factBits(nothingKnown)
  return (record, facts = nothingKnown) => {
    const source = record as Readonly<Record<string, unknown>>
    const result: Record<string, unknown> = {}
    rules.factBits(facts, known)
    for (const { key, index } of steps) {
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
    const made = createProjector(rules, role, findEntity(spec, entity))
    projectors.set(role, ofRole.set(entity, made))
    return made
  }

  return <T extends object>(role: Id, entity: Id, record: T, facts?: Facts): Partial<T> => {
    checkRecord(record)
    return projectorOf(role, entity)(record, facts) as Partial<T>
  }
}
