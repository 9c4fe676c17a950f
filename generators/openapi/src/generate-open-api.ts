import { audiencesOf } from '@verzuimspec/generate-json-schema'
import { compileRules, operationsOf } from '@verzuimspec/rules'
import type { GeneratedFile, Spec } from '@verzuimspec/vocabulary'
import { type OpenApiOptions, publisherOf } from './options.js'
import { printDocument } from './print-document.js'

/**
 * An OpenAPI 3.1 contract for each role that uses an absence system, `openapi/<role>.openapi.json`, after the Dutch
 * API design rules (NLGov REST API Design Rules 2.2.0). What a role may not have is nowhere in its contract; every
 * operation and every property names the norms it rests on in `x-norms`.
 *
 * @throws UnknownIdError on an unknown role or profile; RangeError on a role that does not use an absence system, on
 * a `version` that is not semantic, and on a `serverUrl` that does not end in the major version.
 * @example
 * generateOpenApi(spec, { roles: ['werkgever'] }).map(({ path }) => path) // ['openapi/werkgever.openapi.json']
 */
export function generateOpenApi(spec: Spec, options: OpenApiOptions = {}): readonly GeneratedFile[] {
  const publisher = publisherOf(options)
  const rules = compileRules(spec, { profile: options.profile })
  return audiencesOf(spec, options.roles).map((role) => {
    const audience = { spec, role, operations: operationsOf(rules, role.id), version: publisher.version }
    const document = printDocument(audience, publisher)
    return Object.freeze({
      path: `openapi/${role.id}.openapi.json`,
      content: `${JSON.stringify(document, null, 2)}\n`,
    })
  })
}
