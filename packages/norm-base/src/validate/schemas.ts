import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileSchemas, type Schemas } from '@verzuimspec/input'

const shared = 'defs.schema.json'

/**
 * Reads the schemas in a folder. Reading one norm base after another, hand the same schemas to each.
 *
 * @throws Error from the file system or of JSON when a schema is missing or broken.
 * @example
 * readSchemas('spec/schema').check('facts.schema.json', readYaml('geschil: { nl: Geschil, en: Dispute }', 'facts.yaml').document) // []
 */
export function readSchemas(dir: string): Schemas {
  return compileSchemas((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')), shared)
}
