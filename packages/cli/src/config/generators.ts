import { documentationGenerator } from '@verzuimspec/generate-documentation'
import { jsonSchemaGenerator } from '@verzuimspec/generate-json-schema'
import { openapiGenerator } from '@verzuimspec/generate-openapi'
import { postgresqlGenerator } from '@verzuimspec/generate-postgresql'
import { sqlCalendarGenerator } from '@verzuimspec/generate-sql-calendar'
import { typescriptGenerator } from '@verzuimspec/generate-typescript'
import { defineGenerator } from '@verzuimspec/input'
import { bundleNormBase, printNormBase } from '@verzuimspec/norm-base'
import type { Generator } from '@verzuimspec/vocabulary'

/** What the generator of the norm base may be told. */
interface NormBaseOptions {
  /** Whether to print it for people, in a file for each kind or source, rather than in one for programs. */
  readonly readable?: boolean
  readonly profile?: never
}

/** The norm base itself, linked. */
const normBaseGenerator: Generator<NormBaseOptions> = defineGenerator<NormBaseOptions>({
  name: 'normBase',
  folder: 'resolved',
  optionsSchema: {
    description: 'The norm base itself.',
    type: 'object',
    additionalProperties: false,
    properties: {
      readable: { description: 'Whether to print it in many files, for people to read.', type: 'boolean' },
    },
  },
  generate: ({ base, options }) => (options.readable === true ? printNormBase(base) : [bundleNormBase(base)]),
})

/** The documentation, with the tests of the conformance kit at the norms they name. */
const testedDocumentation: Generator<Parameters<typeof documentationGenerator.generate>[0]['options']> = {
  ...documentationGenerator,
  async generate(input) {
    const { listTests } = await import('@verzuimspec/conformance')
    const tests = listTests(input.base, { asOf: input.spec.asOf, profile: input.options.profile ?? null })
    return documentationGenerator.generate({ ...input, options: { tests, ...input.options } })
  },
}

/** Every generator, in the order in which they are run. Each loads what it works with when it is asked to. */
export const generators: readonly Generator[] = [
  normBaseGenerator,
  jsonSchemaGenerator,
  openapiGenerator,
  typescriptGenerator,
  postgresqlGenerator,
  sqlCalendarGenerator,
  testedDocumentation,
]
