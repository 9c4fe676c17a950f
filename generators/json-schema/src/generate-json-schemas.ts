import { compileRules, type Operation, type OperationKind, operationsOf } from '@verzuimspec/rules'
import type { GeneratedFile, Id, Spec } from '@verzuimspec/vocabulary'
import { audiencesOf } from './audiences-of.js'
import { createSchema } from './body-schemas.js'
import { exampleOf } from './example-of.js'
import type { JsonSchema } from './json-schema.js'
import { recordSchema } from './record-schema.js'

/** What `generateJsonSchemas` may be told. */
export interface JsonSchemaOptions {
  /** The roles to write schemas for; every role that uses an absence system when left out. */
  readonly roles?: readonly Id[]
  /** The profile whose positions shape the schemas; the defaults of the norm base without it. */
  readonly profile?: Id
}

interface View {
  readonly kind: OperationKind
  readonly suffix: string
  readonly write: (spec: Spec, operation: Operation) => JsonSchema
}

const views: readonly View[] = [
  { kind: 'read', suffix: '', write: recordSchema },
  { kind: 'create', suffix: '-vastleggen', write: createSchema },
]

function headOf(spec: Spec, name: string, { profile }: JsonSchemaOptions): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:verzuimspec:${name.replace('/', ':')}`,
    'x-generated-by': 'generators/json-schema; do not edit',
    'x-generated-from': `norm base ${spec.version} as of ${spec.asOf}`,
    ...(profile === undefined ? {} : { 'x-profile': profile }),
  }
}

function printSchema(
  spec: Spec,
  operation: Operation,
  { suffix, write }: View,
  options: JsonSchemaOptions,
): GeneratedFile {
  const name = `${operation.role}/${operation.entity}${suffix}`
  const schema = write(spec, operation)
  const document = { ...headOf(spec, name, options), ...schema, examples: [exampleOf(schema)] }
  return Object.freeze({ path: `${name}.schema.json`, content: `${JSON.stringify(document, null, 2)}\n` })
}

/**
 * The JSON Schemas (draft 2020-12) of what each role may view, `<role>/<entity>.schema.json`, and record,
 * `<role>/<entity>-vastleggen.schema.json`. A property the role may not have is in none of its schemas; every other
 * one names its element, its category and the norms it rests on, and with `x-facts` what its permission depends on.
 *
 * @throws UnknownIdError on an unknown role or profile, RangeError on a role that does not use an absence system.
 * @example
 * generateJsonSchemas(spec, { roles: ['claimbeoordelaar'] }).map(({ path }) => path) // ['claimbeoordelaar/claimdossier.schema.json']
 */
export function generateJsonSchemas(spec: Spec, options: JsonSchemaOptions = {}): readonly GeneratedFile[] {
  const rules = compileRules(spec, { profile: options.profile })
  const operations = audiencesOf(spec, options.roles).flatMap(({ id }) => operationsOf(rules, id))
  return operations.flatMap((operation) =>
    views.filter(({ kind }) => kind === operation.kind).map((view) => printSchema(spec, operation, view, options)),
  )
}
