import { defineGenerator } from '@verzuimspec/input'
import type { Generator } from '@verzuimspec/vocabulary'
import { type JsonSchemaOptions, optionsSchema } from './options/options.js'

/**
 * The JSON Schemas (draft 2020-12) of what each role may view, `<role>/<entity>.schema.json`, and record,
 * `<role>/<entity>-vastleggen.schema.json`. A property the role may not have is in none of its schemas; every other
 * one names its element, its category and the norms it rests on, and with `x-facts` what its permission depends on.
 *
 * Throws an InputError on options that do not fit, on an unknown role or profile, and on a role that does not use an
 * absence system.
 *
 * @example
 * (await jsonSchemaGenerator.generate({ base, spec, options: { roles: ['claimbeoordelaar'] } })).map(({ path }) => path) // ['claimbeoordelaar/claimdossier.schema.json']
 */
export const jsonSchemaGenerator: Generator<JsonSchemaOptions> = defineGenerator<JsonSchemaOptions>({
  name: 'jsonSchema',
  folder: 'json-schema',
  optionsSchema,
  generate: async (input, report) => (await import('./generate-json-schemas.js')).generateJsonSchemas(input, report),
})
