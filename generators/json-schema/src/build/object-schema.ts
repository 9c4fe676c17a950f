import type { Operation } from '@verzuimspec/rules'
import { camelName, type Entity, findEntry, type Id, type Role, type Spec, type Text } from '@verzuimspec/vocabulary'
import { bilingual, inBoth } from './bilingual.js'
import type { JsonSchema } from './json-schema.js'
import { propertySchema } from './property-schema.js'

/** An operation with the entries it names looked up. */
export interface Subject {
  readonly entity: Entity
  readonly role: Role
  /** The norms for which the record is kept; without any, those of what the role may do with it. */
  readonly norms: readonly Id[]
}

/** Looks up what an operation is about. */
export function subjectOf(spec: Spec, operation: Operation): Subject {
  const entity = findEntry('entity', spec.entities, operation.entity)
  const decided = operation.properties.flatMap(({ decision }) => decision.norms)
  return {
    entity,
    role: findEntry('role', spec.roles, operation.role),
    norms: entity.norms.length > 0 ? entity.norms : [...new Set(decided)],
  }
}

/** The properties of an operation under their names in JSON, in the order of the entity. */
export function propertySchemas(spec: Spec, operation: Operation): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    operation.properties.map((entry) => [camelName(entry.property.name), propertySchema(spec, entry)]),
  )
}

/** The JSON names of what a new record must have, as far as it depends on nothing for this role. */
export function requiredNames({ properties }: Operation): readonly string[] {
  return properties
    .filter(({ property, decision }) => property.required && decision.verdict === 'permit')
    .map(({ property }) => camelName(property.name))
}

/** A closed object about one entity for one role; `act` completes the sentence "what the role may …". */
export function objectSchema({ entity, role, norms }: Subject, act: Text, members: JsonSchema): JsonSchema {
  const description = {
    nl: `Wat de rol ‘${role.label.nl}’ mag ${act.nl}, en niets anders.`,
    en: `What the role ‘${role.label.en}’ may ${act.en}, and nothing else.`,
  }
  return {
    ...bilingual(
      inBoth((language) => `${entity.label[language]}: ${act[language]}`),
      description,
    ),
    'x-role': role.id,
    'x-entity': entity.id,
    'x-module': entity.module,
    'x-norms': norms,
    type: 'object',
    additionalProperties: false,
    ...members,
  }
}
