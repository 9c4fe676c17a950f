import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tinyOptions } from '../../test/tiny-options.js'
import { tinySpec } from '../../test/tiny-spec.js'
import type { MaskOptions } from './options.js'
import { MaskOptionsError } from './problem.js'
import { readOptions } from './read-options.js'

const [first = tinyOptions.tables[0]] = tinyOptions.tables

/** The problems of options as a configuration file may have them. */
function problemsOf(options: unknown): readonly string[] {
  try {
    readOptions(tinySpec, options as MaskOptions)
    return []
  } catch (error) {
    if (!(error instanceof MaskOptionsError)) throw error
    return error.problems.map(({ pointer, message }) => `${pointer}: ${message}`)
  }
}

const withTable = (change: object) => ({ ...tinyOptions, tables: [{ ...first, ...change }] })

it.each<[string, unknown, string]>([
  ['no options', undefined, ': it is missing; expected an object; write it between braces'],
  [
    'another engine',
    { ...tinyOptions, engine: 'oracle' },
    '/engine: "oracle" is not known here; expected `postgresql`; choose one',
  ],
  [
    'no tables',
    { ...tinyOptions, tables: [] },
    '/tables: there is no table; expected at least one; name the tables to mask',
  ],
  [
    'a text for the tables',
    { ...tinyOptions, tables: 'hr' },
    '/tables: it is a string; expected a list; write it between square brackets',
  ],
  [
    'a misspelt option',
    { ...tinyOptions, prefx: 'a' },
    '/prefx: `prefx` is no option here; expected one of `engine`, `tables`, `prefix`, `profile`, `login`; correct or remove it',
  ],
  [
    'a prefix of capitals',
    { ...tinyOptions, prefix: 'VZ' },
    '/prefix: "VZ" begins no name; expected at most 20 of a-z, 0-9 and `_`, a letter first, not `pg_`; choose another',
  ],
  [
    'the prefix of PostgreSQL itself',
    { ...tinyOptions, prefix: 'pg_a' },
    '/prefix: "pg_a" begins no name; expected at most 20 of a-z, 0-9 and `_`, a letter first, not `pg_`; choose another',
  ],
  [
    'an unknown profile',
    { ...tinyOptions, profile: 'strikt' },
    '/profile: `strikt` is no known profile; the norm base has none',
  ],
  [
    'a key type that leaks',
    { ...tinyOptions, login: { tenantType: 'numeric' } },
    '/login/tenantType: "numeric" is not known here; expected `text` or `uuid` or `integer` or `bigint`; choose one',
  ],
  [
    'a table without schema',
    withTable({ table: 'geval' }),
    '/tables/0/table: "geval" names no table; expected `schema.table`; put the schema before it, as in `public.verzuim`',
  ],
  [
    'a table with a blank',
    withTable({ table: 'hr.een geval' }),
    '/tables/0/table: "een geval" is no plain SQL identifier; expected letters without accents, digits and `_`, no digit first, at most 63; rename it in the database or leave it out',
  ],
  [
    'a table without tenant',
    withTable({ tenant: undefined }),
    '/tables/0: `tenant` is missing; expected it on every such object; add it',
  ],
  [
    'an unknown entity',
    withTable({ entity: 'gevl' }),
    '/tables/0/entity: `gevl` is no known entity; expected one of `geval`, `dossier`; did you mean `geval`?',
  ],
  [
    'an unknown element',
    withTable({ columns: { 'a/b': 'naam', naam: 'nam' } }),
    '/tables/0/columns/a~1b: "a/b" is no plain SQL identifier; expected letters without accents, digits and `_`, no digit first, at most 63; rename it in the database or leave it out',
  ],
  [
    'a column that is a quote',
    withTable({ columns: { 'a" , x': 'naam' } }),
    '/tables/0/columns/a" , x: "a\\" , x" is no plain SQL identifier; expected letters without accents, digits and `_`, no digit first, at most 63; rename it in the database or leave it out',
  ],
  [
    'a column named twice',
    withTable({ structural: ['naam'] }),
    '/tables/0: column `naam` is named twice; expected one task for a column; take it out of one of them',
  ],
  [
    'a tenant that is also the subject',
    withTable({ subject: 'bedrijf' }),
    '/tables/0: column `bedrijf` is named twice; expected one task for a column; take it out of one of them',
  ],
  [
    'an unknown fact',
    withTable({ facts: { toestming: 'a' } }),
    '/tables/0/facts/toestming: `toestming` is no known fact; expected one of `gevraagd`, `toestemming`, `verboden`; did you mean `toestemming`?',
  ],
  [
    'a condition that ends the statement',
    withTable({ facts: { toestemming: 'a; DROP TABLE b' } }),
    '/tables/0/facts/toestemming: it contains `;`; expected an SQL condition on one row; mend the condition',
  ],
  [
    'a condition that is no text',
    withTable({ facts: { toestemming: true } }),
    '/tables/0/facts/toestemming: it is no text; expected an SQL condition on one row; mend the condition',
  ],
  [
    'a parent that is not mapped',
    withTable({ parent: { column: 'a', table: 'hr.ander' } }),
    '/tables/0/parent/table: `hr.ander` is not mapped; expected one of `hr.geval`; map the parent too, or leave `parent` out',
  ],
  [
    'a table mapped twice',
    { ...tinyOptions, tables: [first, first] },
    '/tables/1: table `hr.geval` is mapped twice; expected it once; join the two',
  ],
  [
    'two views of one name',
    { ...tinyOptions, tables: [first, { ...first, table: 'oud.geval' }] },
    '/tables/1: two tables would have a view `geval`; expected one; give one of them another `view`',
  ],
])('tells what is wrong with %s', (_, options, message) => {
  expect(problemsOf(options)[0]).toBe(message)
})

it('tells all problems at once, with their places', () => {
  const options = { engine: 'postgresql', tables: [{ table: 'a', key: '1', tenant: 'b', columns: { c: 'd' } }] }
  expect(problemsOf(options).map((line) => line.split(':')[0])).toEqual([
    '/tables/0/table',
    '/tables/0/key',
    '/tables/0/columns/c',
  ])
  expect(() => readOptions(tinySpec, options as MaskOptions)).toThrow(/^\/tables\/0\/table: .*\n\/tables\/0\/key: .*\n/)
})

it('lets the rules decide about a key, tenant, subject or parent that holds an element', () => {
  const { tables } = readOptions(tinySpec, { ...tinyOptions, tables: [{ ...first, subject: 'naam' }] } as MaskOptions)
  expect(tables[0]).toMatchObject({ subject: 'naam', structural: ['id', 'bedrijf'] })
})

it('throws nothing but its own error on whatever a configuration may hold', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      for (const options of [
        value,
        { ...tinyOptions, tables: value },
        { ...tinyOptions, tables: [value] },
        withTable({ columns: value, facts: value, parent: value, login: value }),
      ]) {
        expect(problemsOf(options).every((line) => line.includes('; '))).toBe(true)
      }
    }),
    { numRuns: 300, examples: [[{ '': { toString: '' } }]] },
  )
})

it('reads no table of an inherited name', () => {
  expect(problemsOf(withTable({ columns: { naam: 'constructor' } }))).toEqual([
    expect.stringMatching(/^\/tables\/0\/columns\/naam: `constructor` is no known element/),
  ])
})
