import type { JsonSchema } from '@verzuimspec/generate-json-schema'
import type { Audience } from '../build/audience.js'
import { describeInBoth } from '../build/components/describe.js'
import { problemSchema } from '../build/components/problem-schema.js'
import { problemResponses } from '../build/components/problems.js'
import type { OpenApiDocument } from '../build/open-api-document.js'
import type { Route } from '../build/route.js'

// Two entries of the norm base that come down to one name would otherwise overwrite each other without a word.
function mergeSchemas(schemas: readonly Readonly<Record<string, JsonSchema>>[]): Readonly<Record<string, JsonSchema>> {
  const merged = new Map<string, JsonSchema>()
  for (const [name, schema] of schemas.flatMap((part) => Object.entries(part))) {
    const known = merged.get(name)
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new RangeError(
        `two schemas of one contract are called \`${name}\`; expected one each; rename an entity so that they differ`,
      )
    }
    merged.set(name, schema)
  }
  return Object.fromEntries(merged)
}

const idParameter = Object.freeze({
  name: 'id',
  in: 'path',
  required: true,
  ...describeInBoth({ nl: 'Het kenmerk van het record.', en: 'The identifier of the record.' }),
  schema: { type: 'string', format: 'uuid' },
  example: '00000000-0000-4000-8000-000000000001',
})

function versionHeaderOf({ version }: Audience) {
  return {
    ...describeInBoth({ nl: 'De volledige versie van de API.', en: 'The full version of the API.' }),
    required: true,
    schema: { type: 'string' },
    example: version,
  }
}

const bearerAuth = Object.freeze({
  type: 'http',
  scheme: 'bearer',
  ...describeInBoth({ nl: 'Het token van `aanmelden`.', en: 'The token from `aanmelden`.' }),
})

/** What the routes refer to, and nothing besides. */
export function printComponents(audience: Audience, routes: readonly Route[]): OpenApiDocument['components'] {
  const statuses = new Set(routes.flatMap(({ problems }) => problems))
  return {
    securitySchemes: { bearerAuth },
    ...(routes.some(({ path }) => path.includes('{id}')) ? { parameters: { Kenmerk: idParameter } } : {}),
    headers: { ApiVersion: versionHeaderOf(audience) },
    responses: problemResponses(audience, statuses),
    schemas: mergeSchemas([...routes.map(({ schemas }) => schemas), { Probleem: problemSchema(audience) }]),
  }
}
