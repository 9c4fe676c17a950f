import { defineGenerator } from '@verzuimspec/input'
import type { Generator } from '@verzuimspec/vocabulary'
import { optionsSchema, type TypeScriptOptions } from './options/options.js'

/**
 * The source of a typed SDK, in order of path: for each role with a login the views and writes it may have
 * (`roles/<role>.ts`), whole records (`records.ts`), a union type for each kind of id (`vocabulary.ts`), the norm base
 * that answers need at run time (`tables.ts`), which one that is (`norm-base.ts`), and a barrel (`index.ts`).
 *
 * A property a role may not read is not in its view, so that reading it does not compile. The types hold for the date
 * of the spec and the profile of the options; the tables hold every date of the base.
 *
 * Throws an InputError on options that do not fit, and on a profile the norm base does not have.
 *
 * @example
 * (await typescriptGenerator.generate({ base, spec: specAsOf(base, '2025-01-31'), options: {} })).some(({ path }) => path === 'roles/werkgever.ts') // true
 */
export const typescriptGenerator: Generator<TypeScriptOptions> = defineGenerator<TypeScriptOptions>({
  name: 'typescript',
  folder: 'typescript',
  optionsSchema,
  // Loaded only when asked for: what prints TypeScript brings a whole compiler.
  generate: async (input) => (await import('./generate-typescript.js')).generateTypeScript(input),
})
