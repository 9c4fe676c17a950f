import { defineGenerator } from '@verzuimspec/input'
import type { Generator } from '@verzuimspec/vocabulary'
import type { SqlCalendarOptions } from './options/options.js'
import { optionsSchema } from './options/options-schema.js'

/**
 * The calendar as SQL, as files per engine:
 *
 * - `tables.sql`: the tables of cases, spells, leaves, events, facts and deviations that the planning reads;
 * - `planning.sql`: functions, the view `refused` of input that cannot be planned, and the view `planning` with every
 *   step of every case, on the same dates as `planCase` of `@verzuimspec/calendar`; with a scope, its deadlines alone;
 * - `retention.sql`, when tables are named: a list of what must go on a day, and batches that delete or empty it, on the
 *   same days as `retainUntil`.
 *
 * Throws an InputError on options it cannot use, and on deadlines whose form SQL does not follow yet.
 *
 * @example
 * (await sqlCalendarGenerator.generate({ base, spec, options: { engines: ['mariadb'] } })).map(({ path }) => path) // => ['mariadb/planning.sql', 'mariadb/tables.sql']
 */
export const sqlCalendarGenerator: Generator<SqlCalendarOptions> = defineGenerator<SqlCalendarOptions>({
  name: 'sqlCalendar',
  folder: 'sql-calendar',
  optionsSchema,
  generate: async (input, report) => (await import('./generate-sql-calendar.js')).generateSqlCalendar(input, report),
})
