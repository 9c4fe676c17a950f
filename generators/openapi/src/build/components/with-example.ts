import { exampleOf, type JsonSchema } from '@verzuimspec/generate-json-schema'

/** The schema with an example of what fits it. */
export function withExample(schema: JsonSchema): JsonSchema {
  return { ...schema, examples: [exampleOf(schema)] }
}
