import { dateSchema } from '@verzuimspec/input'
import { scopeSchema } from '@verzuimspec/norm-base'
import type { Generator } from '@verzuimspec/vocabulary'

const settings = {
  asOf: { description: 'The day whose norms hold.', ...dateSchema },
  profile: {
    description: 'The profile whose positions hold; the defaults of the norm base without it.',
    type: 'string',
  },
  scope: scopeSchema,
  out: { description: 'Folder for everything generated, seen from this file.', type: 'string', minLength: 1 },
} as const

/** The names of the settings that are no generator. */
export const settingNames: readonly string[] = Object.keys(settings)

/**
 * The JSON Schema of the config of `verzuimspec generate`: its settings, and the options of each generator.
 *
 * @example
 * composeConfigSchema(generators).required // ['asOf', 'out']
 */
export function composeConfigSchema(generators: readonly Generator[]) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The config of verzuimspec generate',
    type: 'object',
    additionalProperties: false,
    required: ['asOf', 'out'],
    anyOf: generators.map(({ name }) => ({ required: [name] })),
    properties: { ...settings, ...Object.fromEntries(generators.map((one) => [one.name, one.optionsSchema])) },
  }
}
