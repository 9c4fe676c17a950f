import { printName, printText } from '@verzuimspec/generate-postgresql'
import type { Aim } from '../aim/aim.js'
import type { Recipe, Statements } from './recipe.js'

const login = ':"login"'

// What is not about a table is tried once, at the first.
const once =
  (write: (aim: Aim) => readonly Statements[]) =>
  (aim: Aim): readonly Statements[] =>
    aim.table === aim.mask.tables[0] ? write(aim) : []

function onTable(code: string, title: string, write: (aim: Aim) => string): Recipe {
  return { code, title, expect: 'refused', write: (aim) => [{ sql: write(aim) }] }
}

function onView(code: string, title: string, write: (view: string) => string): Recipe {
  return {
    code,
    title,
    expect: 'refused',
    write: (aim) => (aim.view === undefined ? [] : [{ sql: write(aim.view) }]),
  }
}

function others({ mask, role }: Aim): readonly string[] {
  return [...mask.roles.map(({ group }) => group), ...mask.executors, mask.owner].filter((name) => name !== role.group)
}

/** Attempts to get other privileges. */
export const privilegeAttacks: readonly Recipe[] = [
  {
    code: 'P01',
    title: 'takes on another role',
    expect: 'refused',
    needsLogin: true,
    write: once((aim) => others(aim).map((name) => ({ column: name, sql: `SET ROLE ${printName(name)}` }))),
  },
  {
    code: 'P02',
    title: 'becomes the superuser',
    expect: 'refused',
    needsLogin: true,
    write: once(() => [{ sql: 'SET SESSION AUTHORIZATION :"superuser"' }]),
  },
  onTable('P03', 'switches row security off', ({ base }) => `ALTER TABLE ${base} DISABLE ROW LEVEL SECURITY`),
  onTable('P04', 'frees the owner of row security', ({ base }) => `ALTER TABLE ${base} NO FORCE ROW LEVEL SECURITY`),
  onView(
    'P05',
    'has the view lend the rights of its owner',
    (view) => `ALTER VIEW ${view} SET (security_invoker = false)`,
  ),
  onView('P06', 'takes the view away', (view) => `DROP VIEW ${view}`),
  onTable('P07', 'grants itself the table', ({ base }) => `GRANT SELECT ON ${base} TO ${login}`),
  onTable('P08', 'adds a policy', ({ base }) => `CREATE POLICY open ON ${base} USING (true)`),
  {
    code: 'P09',
    title: 'drops a policy',
    expect: 'refused',
    write: ({ base, table, role }) =>
      table.views
        .filter((view) => view.role.id === role.id)
        .flatMap(({ policies }) => policies.slice(0, 1))
        .map(({ name }) => ({ column: name, sql: `DROP POLICY ${printName(name)} ON ${base}` })),
  },
  {
    code: 'P10',
    title: 'grants itself another role',
    expect: 'refused',
    write: once((aim) => others(aim).map((name) => ({ column: name, sql: `GRANT ${printName(name)} TO ${login}` }))),
  },
  {
    code: 'P11',
    title: 'frees itself of row security',
    expect: 'refused',
    write: once(() => [{ sql: `ALTER ROLE ${login} BYPASSRLS` }]),
  },
  {
    code: 'P12',
    title: 'gives itself another role by way of the login function',
    expect: 'refused',
    write: once(({ mask, role }) => [
      {
        sql: `SELECT ${printName(mask.context.schema)}.login_toevoegen('nieuw', ${printText(role.id)}, :'other_tenant', ${role.dataSubject ? ":'own_subject'" : 'NULL'})`,
      },
    ]),
  },
  {
    code: 'P13',
    title: 'puts a table of its own before the views',
    expect: 'refused',
    write: once(({ role }) => [{ sql: `CREATE TABLE ${printName(role.schema)}.eigen (a int)` }]),
  },
  {
    code: 'P14',
    title: 'installs a way to other databases',
    expect: 'refused',
    write: once(() => [{ sql: 'CREATE EXTENSION dblink SCHEMA :"scratch"' }]),
  },
  {
    code: 'P15',
    title: 'reads a file of the server',
    expect: 'refused',
    write: once(() => [{ sql: "SELECT pg_read_file('PG_VERSION')" }]),
  },
]
