import type { ElementType } from '@verzuimspec/vocabulary'
import type { JsonSchema } from './json-schema.js'

/** How each type of element is written in JSON: the schema keywords it comes down to. */
export const typeKeywords: Readonly<Record<ElementType, JsonSchema>> = Object.freeze({
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  text: { type: 'string' },
  integer: { type: 'integer' },
  percentage: { type: 'number', minimum: 0, maximum: 100 },
  amount: { type: 'number', minimum: 0 },
})
