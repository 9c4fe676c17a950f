import { defineGenerator } from '@verzuimspec/input'
import type { Generator } from '@verzuimspec/vocabulary'
import { type DocumentationOptions, optionsSchema } from './options/options.js'

/**
 * The documentation site as files, paths relative and posix, sorted by path: pages per language, a style sheet, and
 * the matrices as CSV. It opens from a file share, needs no script and asks nothing of anyone else. The same norm base
 * gives the same bytes.
 *
 * Throws an InputError on options that do not fit, and on a profile the norm base does not have.
 *
 * @example
 * (await documentationGenerator.generate({ base, spec, options: { languages: ['nl'] } })).some(({ path }) => path === 'nl/norm/zw/38-1.html') // => true
 */
export const documentationGenerator: Generator<DocumentationOptions> = defineGenerator<DocumentationOptions>({
  name: 'documentation',
  folder: 'documentation',
  optionsSchema,
  generate: async (input) => (await import('./generate-documentation.js')).generateDocumentation(input),
})
