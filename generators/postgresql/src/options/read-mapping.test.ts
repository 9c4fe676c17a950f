import { InputError } from '@verzuimspec/input'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { tinyOptions } from '../../test/tiny-options.js'
import { tinySpec } from '../../test/tiny-spec.js'
import { planMasks } from '../plan-masks.js'
import type { MaskOptions } from './options.js'

const [first = tinyOptions.tables[0]] = tinyOptions.tables

/** The problems of options as a configuration file may have them. */
function problemsOf(options: unknown): readonly string[] {
  try {
    planMasks(tinySpec, options as MaskOptions)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.message.split('\n')
  }
}

// As a configuration file has it: what is undefined is not there.
const withTable = (change: object) => JSON.parse(JSON.stringify({ ...tinyOptions, tables: [{ ...first, ...change }] }))

it.each<[string, unknown, string]>([
  ['no options', undefined, 'options# error wrong-type'],
  [
    'another engine',
    { ...tinyOptions, engine: 'oracle' },
    'options#/engine error wrong-value: `oracle` is not allowed here; expected one of `postgresql`; choose one of these',
  ],
  ['no tables', { ...tinyOptions, tables: [] }, 'options#/tables error too-few'],
  [
    'a text for the tables',
    { ...tinyOptions, tables: 'hr' },
    'options#/tables error wrong-type: `hr` is of another type; expected a list',
  ],
  [
    'a misspelt option',
    { ...tinyOptions, prefx: 'a' },
    'options#/prefx error unknown-property: `prefx` is not known here; expected one of `engine`, `prefix`, `profile`, `tables`, `login`; did you mean `prefix`?',
  ],
  ['a misspelt option of a table', withTable({ tenat: 'a' }), 'did you mean `tenant`?'],
  ['an inherited name', withTable({ constructor: 'a' }), 'options#/tables/0/constructor error unknown-property'],
  [
    'a prefix of capitals',
    { ...tinyOptions, prefix: 'VZ' },
    'options#/prefix error wrong-form: `VZ` is not what a name can begin with; expected at most 20 of a-z, 0-9 and `_`, a letter first, not `pg_`',
  ],
  ['the prefix of PostgreSQL itself', { ...tinyOptions, prefix: 'pg_a' }, 'options#/prefix error wrong-form: `pg_a`'],
  [
    'a key type that leaks',
    { ...tinyOptions, login: { tenantType: 'numeric' } },
    'options#/login/tenantType error wrong-value: `numeric` is not allowed here; expected one of `text`, `uuid`, `integer`, `bigint`',
  ],
  [
    'a table without schema',
    withTable({ table: 'geval' }),
    'options#/tables/0/table error wrong-form: `geval` is not a table with its schema; expected `schema.table`',
  ],
  ['a table with a blank', withTable({ table: 'hr.een geval' }), 'options#/tables/0/table error wrong-form'],
  [
    'a table without tenant',
    withTable({ tenant: undefined }),
    'options#/tables/0 error missing-property: `tenant` is missing',
  ],
  [
    'an unknown entity',
    withTable({ entity: 'gevl' }),
    'options#/tables/0/entity error unknown-id: `gevl` is no entity of the norm base; expected one of `geval`, `dossier`; did you mean `geval`?',
  ],
  [
    'a column that is no name',
    withTable({ columns: { 'a/b': 'naam' } }),
    'options#/tables/0/columns/a~1b error wrong-form: `a/b` is not a plain SQL name',
  ],
  [
    'an unknown element',
    withTable({ columns: { naam: 'nam' } }),
    'options#/tables/0/columns/naam error unknown-id: `nam` is no element',
  ],
  [
    'a column named twice',
    withTable({ structural: ['naam'] }),
    'options#/tables/0 error unusable: column `naam` is named twice; expected one task for a column; take it out of one of them',
  ],
  [
    'a tenant that is also the subject',
    withTable({ subject: 'bedrijf' }),
    'options#/tables/0 error unusable: column `bedrijf` is named twice',
  ],
  [
    'an unknown fact',
    withTable({ facts: { toestming: 'a' } }),
    'options#/tables/0/facts/toestming error unknown-id: `toestming` is no fact of the norm base; expected one of `gevraagd`, `toestemming`, `verboden`; did you mean `toestemming`?',
  ],
  [
    'a condition that ends the statement',
    withTable({ facts: { toestemming: 'a; DROP TABLE b' } }),
    'options#/tables/0/facts/toestemming error unusable: it contains `;`; expected an SQL condition on one row; mend the condition',
  ],
  [
    'a condition that is no text',
    withTable({ facts: { toestemming: true } }),
    'options#/tables/0/facts/toestemming error wrong-type',
  ],
  [
    'a parent that is not mapped',
    withTable({ parent: { column: 'a', table: 'hr.ander' } }),
    'options#/tables/0/parent/table error unusable: `hr.ander` is not mapped; expected one of `hr.geval`; map the parent too, or leave `parent` out',
  ],
  [
    'a table mapped twice',
    { ...tinyOptions, tables: [first, first] },
    'options#/tables/1 error unusable: table `hr.geval` is mapped twice; expected it once; join the two',
  ],
  [
    'two views of one name',
    { ...tinyOptions, tables: [first, { ...first, table: 'oud.geval' }] },
    'options#/tables/1 error unusable: two tables would have a view `geval`; expected one; give one of them another `view`',
  ],
])('tells what is wrong with %s', (_, options, message) => {
  expect(problemsOf(options)[0]).toContain(message)
})

it('tells all problems at once, with their places', () => {
  const options = { engine: 'postgresql', tables: [{ table: 'a', key: '1', tenant: 'b', columns: { c: 'd' } }] }
  expect(problemsOf(options).map((line) => line.split(' ')[0])).toEqual([
    'options#/tables/0/table',
    'options#/tables/0/key',
  ])
  const known = withTable({ columns: { a: 'nam', b: 'nee' }, entity: 'gevl' })
  expect(
    problemsOf(known)
      .map((line) => line.split(' ')[0])
      .sort(),
  ).toEqual(['options#/tables/0/columns/a', 'options#/tables/0/columns/b', 'options#/tables/0/entity'])
})

it('lets the rules decide about a key, tenant, subject or parent that holds an element', () => {
  const { tables } = planMasks(tinySpec, withTable({ subject: 'naam' })).mapping
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
    expect.stringMatching(/^options#\/tables\/0\/columns\/naam error unknown-id: `constructor` is no element/),
  ])
})
