import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

// Loaded when first used: whoever reads the resolved norm base as JSON must not wait for a YAML parser and a validator.

/**
 * The YAML parser.
 *
 * @example
 * yamlLibrary().parse('a: 1') // { a: 1 }
 */
export function yamlLibrary(): typeof import('yaml') {
  return load('yaml')
}

/** The JSON Schema validator, draft 2020-12. */
export function ajvLibrary(): typeof import('ajv/dist/2020.js') {
  return load('ajv/dist/2020.js')
}
