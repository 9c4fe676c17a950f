import { defineGenerator } from '@verzuimspec/input'
import type { Generator } from '@verzuimspec/vocabulary'
import type { OpenApiOptions } from './options/options.js'
import { optionsSchema } from './options/options-schema.js'

/**
 * An OpenAPI 3.1 contract for each role that uses an absence system, `<role>.openapi.json`, after the Dutch API design
 * rules (NLGov REST API Design Rules 2.2.0). What a role may not have is nowhere in its contract; every operation and
 * every property names the norms it rests on in `x-norms`. With `client`, `client/<role>.ts` has the types of a client.
 *
 * Throws an InputError on options that do not fit, on an unknown role or profile, on a role that does not use an absence
 * system, and on a `serverUrl` that does not end in the major version.
 *
 * @example
 * (await openapiGenerator.generate({ base, spec, options: { roles: ['werkgever'] } })).map(({ path }) => path) // ['werkgever.openapi.json']
 */
export const openapiGenerator: Generator<OpenApiOptions> = defineGenerator<OpenApiOptions>({
  name: 'openapi',
  folder: 'openapi',
  optionsSchema,
  generate: async (input, report) => (await import('./generate-open-api.js')).generateOpenApi(input, report),
})
