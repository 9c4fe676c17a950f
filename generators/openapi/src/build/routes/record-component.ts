import { type JsonSchema, recordSchema } from '@verzuimspec/generate-json-schema'
import type { Operation } from '@verzuimspec/rules'
import { pascalName } from '@verzuimspec/vocabulary'
import { type Audience, viewOf } from '../audience.js'
import { withExample } from '../components/with-example.js'

/** A schema of the document with its name and a reference to it. */
export interface Component {
  readonly name: string
  readonly schema: JsonSchema
  readonly reference: { readonly $ref: string }
}

/** Gives a schema its name in the document. */
export function component(name: string, schema: JsonSchema): Component {
  return { name, schema, reference: { $ref: `#/components/schemas/${name}` } }
}

/** The record of an operation's entity as the role gets to see it. */
export function recordComponent(audience: Audience, operation: Operation): Component {
  const schema = recordSchema(audience.spec, viewOf(audience, operation))
  return component(pascalName(operation.entity), withExample(schema))
}
