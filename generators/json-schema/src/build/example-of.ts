import type { JsonSchema } from './json-schema.js'

const byFormat: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-4000-8000-000000000001',
  date: '2026-01-05',
  'date-time': '2026-01-05T09:00:00Z',
}

function exampleString(schema: JsonSchema): string {
  return schema.const ?? schema.enum?.[0] ?? byFormat[schema.format ?? ''] ?? 'voorbeeld'
}

// What depends on facts is left out: an example that shows it would suggest that the role simply gets it.
function exampleObject({ properties = {}, minProperties = 0 }: JsonSchema): Readonly<Record<string, unknown>> {
  const entries = Object.entries(properties)
  const certain = entries.filter(([, schema]) => schema['x-facts'] === undefined)
  const shown = certain.length < Number(minProperties) ? entries.slice(0, 1) : certain
  return Object.fromEntries(shown.map(([name, schema]) => [name, exampleOf(schema)]))
}

/**
 * A value that fits a schema of these generators: its first example when it has one, else made up, the same each time.
 * No value belongs to anybody.
 *
 * @throws RangeError on a schema without a type, such as a `$ref`.
 * @example
 * exampleOf({ type: 'string', format: 'date' }) // '2026-01-05'
 */
export function exampleOf(schema: JsonSchema): unknown {
  if (schema.examples !== undefined && schema.examples.length > 0) return schema.examples[0]
  switch (schema.type) {
    case 'object':
      return exampleObject(schema)
    case 'array':
      return schema.items === undefined ? [] : [exampleOf(schema.items)]
    case 'string':
      return exampleString(schema)
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return 50
    case undefined:
      throw new RangeError('a schema without `type` has no example; give it one in `examples`, or resolve its `$ref`')
    default:
      return schema.type satisfies never
  }
}
