import { type Report, refuseReported } from '@verzuimspec/input'
import { compileRules, type Operation, type OperationKind, operationsOf } from '@verzuimspec/rules'
import type { GeneratedFile, GeneratorInput, Spec } from '@verzuimspec/vocabulary'
import { createSchema } from './build/body-schemas.js'
import type { JsonSchema } from './build/json-schema.js'
import { recordSchema } from './build/record-schema.js'
import { chooseAudiences } from './options/choose-audiences.js'
import type { JsonSchemaOptions } from './options/options.js'
import { printSchema } from './print/print-schema.js'

interface View {
  readonly kind: OperationKind
  readonly suffix: string
  readonly build: (spec: Spec, operation: Operation) => JsonSchema
}

const views: readonly View[] = [
  { kind: 'read', suffix: '', build: recordSchema },
  { kind: 'create', suffix: '-vastleggen', build: createSchema },
]

/** Makes the schemas of every view of every audience. */
export function generateJsonSchemas(
  { spec, options }: GeneratorInput<JsonSchemaOptions>,
  report: Report,
): readonly GeneratedFile[] {
  const audiences = chooseAudiences(spec, options.roles, report)
  refuseReported(report)
  const rules = compileRules(spec, { profile: options.profile })
  return audiences
    .flatMap(({ id }) => operationsOf(rules, id))
    .flatMap((operation) =>
      views
        .filter(({ kind }) => kind === operation.kind)
        .map(({ suffix, build }) => {
          const name = `${operation.role}/${operation.entity}${suffix}`
          return printSchema(spec, name, build(spec, operation), options)
        }),
    )
}
