import type { Operation } from '@verzuimspec/rules'
import type { Spec } from '@verzuimspec/vocabulary'
import type { JsonSchema } from './json-schema.js'
import { ownKey, parentKey } from './key-schemas.js'
import { objectSchema, propertySchemas, requiredNames, subjectOf } from './object-schema.js'

/**
 * The schema of a record as one role gets to see it: its `id`, the id of its parent, and the properties of a reading
 * operation. Required are the keys and what every new record has, unless the role's sight of it depends on facts.
 *
 * @example
 * recordSchema(spec, ziekmeldingInzien).required // ['id', 'verzuimgevalId', 'datumZiekmelding']
 */
export function recordSchema(spec: Spec, operation: Operation): JsonSchema {
  const subject = subjectOf(spec, operation)
  const keys = { ...ownKey(subject.entity, subject.norms), ...parentKey(spec, subject.entity, subject.norms) }
  return objectSchema(
    subject,
    { nl: 'inzien', en: 'view' },
    {
      required: [...Object.keys(keys), ...requiredNames(operation)],
      properties: { ...keys, ...propertySchemas(spec, operation) },
    },
  )
}
