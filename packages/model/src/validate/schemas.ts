import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorObject, ValidateFunction } from 'ajv'
import { isIsoDate } from '../iso-date.js'
import { ajvLibrary } from '../libraries.js'

/** The JSON Schemas of a norm base, each compiled when it is first needed. */
export interface Schemas {
  /** What is wrong with a value by the schema in a file, such as `role.schema.json`. */
  readonly check: (schemaFile: string, value: unknown) => readonly ErrorObject[]
}

const shared = 'defs.schema.json'

function readSchema(dir: string, file: string): object {
  return JSON.parse(readFileSync(join(dir, file), 'utf8'))
}

/**
 * Reads the schemas in a folder. Reading one norm base after another, hand the same schemas to each.
 *
 * @throws Error from the file system or of JSON when a schema is missing or broken.
 * @example
 * readSchemas('spec/schema').check('facts.schema.json', { geschil: { nl: 'Geschil', en: 'Dispute' } }) // []
 */
export function readSchemas(dir: string): Schemas {
  const { Ajv2020 } = ajvLibrary()
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false, strictTypes: false })
  ajv.addFormat('date', isIsoDate)
  ajv.addSchema(readSchema(dir, shared), shared)
  const compiled = new Map<string, ValidateFunction>()
  const compile = (file: string) => {
    const validate = compiled.get(file) ?? ajv.compile(readSchema(dir, file))
    compiled.set(file, validate)
    return validate
  }
  return {
    check: (file, value) => {
      const validate = compile(file)
      return validate(value) ? [] : (validate.errors ?? [])
    },
  }
}
