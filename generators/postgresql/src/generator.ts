import { defineGenerator } from '@verzuimspec/input'
import type { Generator } from '@verzuimspec/vocabulary'
import type { MaskOptions } from './options/options.js'
import { optionsSchema } from './options/options-schema.js'

/**
 * The column masks of a mapped PostgreSQL database, 15 or later, as files:
 *
 * - `masks.sql`: roles, views, column grants, row policies and functions for logins, in one transaction that may be
 *   run again; what earlier masks gave and these do not is taken away. Every line that gives something names its norms.
 * - `masks.nl.md` and `masks.en.md`: who sees and writes what, what is withheld and why.
 * - `drift.sql` and `drift.expected.txt`: a query on a live database and the lines it must give, for `diff` or
 *   `describeDrift` of `@verzuimspec/conformance-masks`.
 *
 * Throws an InputError with every issue when the options are wrong.
 *
 * @example
 * (await postgresqlGenerator.generate({ base, spec, options })).map(({ path }) => path) // ['drift.expected.txt', 'drift.sql', 'masks.en.md', 'masks.nl.md', 'masks.sql']
 */
export const postgresqlGenerator: Generator<MaskOptions> = defineGenerator<MaskOptions>({
  name: 'postgresql',
  folder: 'postgresql',
  optionsSchema,
  generate: async (input, report) => (await import('./generate-masks.js')).generateMasks(input, report),
})
