import { type GeneratedFile, printJson, type Spec } from '@verzuimspec/vocabulary'
import { exampleOf } from '../build/example-of.js'
import type { JsonSchema } from '../build/json-schema.js'
import type { JsonSchemaOptions } from '../options/options.js'

function headOf(spec: Spec, name: string, { profile }: JsonSchemaOptions): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:verzuimspec:${name.replace('/', ':')}`,
    'x-generated-by': 'generators/json-schema; do not edit',
    'x-generated-from': `norm base ${spec.version} as of ${spec.asOf}`,
    ...(profile === undefined ? {} : { 'x-profile': profile }),
  }
}

/** One schema as a file of its own, with an example. */
export function printSchema(spec: Spec, name: string, schema: JsonSchema, options: JsonSchemaOptions): GeneratedFile {
  const document = { ...headOf(spec, name, options), ...schema, examples: [exampleOf(schema)] }
  return { path: `${name}.schema.json`, content: printJson(document) }
}
