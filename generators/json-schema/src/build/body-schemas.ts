import type { Operation } from '@verzuimspec/rules'
import type { Spec } from '@verzuimspec/vocabulary'
import type { JsonSchema } from './json-schema.js'
import { parentKey } from './key-schemas.js'
import { objectSchema, propertySchemas, requiredNames, subjectOf } from './object-schema.js'

/**
 * The schema of what one role may record in a new record: the id of the parent and the properties of an operation
 * of kind `create`. Anything else is refused, because `additionalProperties` is false.
 *
 * @example
 * createSchema(spec, ziekmeldingVastleggen).required // ['verzuimgevalId', 'datumZiekmelding']
 */
export function createSchema(spec: Spec, operation: Operation): JsonSchema {
  const subject = subjectOf(spec, operation)
  const keys = parentKey(spec, subject.entity, subject.norms)
  return objectSchema(
    subject,
    { nl: 'vastleggen', en: 'record' },
    {
      required: [...Object.keys(keys), ...requiredNames(operation)],
      properties: { ...keys, ...propertySchemas(spec, operation) },
    },
  )
}

/**
 * The schema of what one role may change in a record: any of the properties of an operation of kind `update`, at
 * least one.
 *
 * @example
 * updateSchema(spec, ziekmeldingBijwerken).minProperties // 1
 */
export function updateSchema(spec: Spec, operation: Operation): JsonSchema {
  return objectSchema(
    subjectOf(spec, operation),
    { nl: 'bijwerken', en: 'change' },
    {
      minProperties: 1,
      properties: propertySchemas(spec, operation),
    },
  )
}
