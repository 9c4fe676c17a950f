import { printName, printText } from '../print/sql.js'
import type { Recipe, Statements } from './recipe.js'
import type { Target } from './target.js'

const login = ':"login"'

// What is not about a table is tried once, at the first.
const once =
  (write: (target: Target) => readonly Statements[]) =>
  (target: Target): readonly Statements[] =>
    target.table === target.mask.tables[0] ? write(target) : []

function onTable(code: string, title: string, write: (target: Target) => string): Recipe {
  return { code, title, expect: 'refused', aim: (target) => [{ sql: write(target) }] }
}

function onView(code: string, title: string, write: (view: string) => string): Recipe {
  return {
    code,
    title,
    expect: 'refused',
    aim: (target) => (target.view === undefined ? [] : [{ sql: write(target.view) }]),
  }
}

function others({ mask, role }: Target): readonly string[] {
  return [...mask.roles.map(({ group }) => group), ...mask.executors, mask.owner].filter((name) => name !== role.group)
}

/** Attempts to get other privileges. */
export const privilegeAttacks: readonly Recipe[] = [
  {
    code: 'P01',
    title: 'takes on another role',
    expect: 'refused',
    needsLogin: true,
    aim: once((target) => others(target).map((name) => ({ column: name, sql: `SET ROLE ${printName(name)}` }))),
  },
  {
    code: 'P02',
    title: 'becomes the superuser',
    expect: 'refused',
    needsLogin: true,
    aim: once(() => [{ sql: 'SET SESSION AUTHORIZATION :"superuser"' }]),
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
    aim: ({ base, table, role }) =>
      table.views
        .filter((view) => view.role.id === role.id)
        .flatMap(({ policies }) => policies.slice(0, 1))
        .map(({ name }) => ({ column: name, sql: `DROP POLICY ${printName(name)} ON ${base}` })),
  },
  {
    code: 'P10',
    title: 'grants itself another role',
    expect: 'refused',
    aim: once((target) =>
      others(target).map((name) => ({ column: name, sql: `GRANT ${printName(name)} TO ${login}` })),
    ),
  },
  {
    code: 'P11',
    title: 'frees itself of row security',
    expect: 'refused',
    aim: once(() => [{ sql: `ALTER ROLE ${login} BYPASSRLS` }]),
  },
  {
    code: 'P12',
    title: 'gives itself another role by way of the login function',
    expect: 'refused',
    aim: once(({ mask, role }) => [
      {
        sql: `SELECT ${printName(mask.context.schema)}.login_toevoegen('nieuw', ${printText(role.id)}, :'other_tenant', ${role.dataSubject ? ":'own_subject'" : 'NULL'})`,
      },
    ]),
  },
  {
    code: 'P13',
    title: 'puts a table of its own before the views',
    expect: 'refused',
    aim: once(({ role }) => [{ sql: `CREATE TABLE ${printName(role.schema)}.eigen (a int)` }]),
  },
  {
    code: 'P14',
    title: 'installs a way to other databases',
    expect: 'refused',
    aim: once(() => [{ sql: 'CREATE EXTENSION dblink SCHEMA :"scratch"' }]),
  },
  {
    code: 'P15',
    title: 'reads a file of the server',
    expect: 'refused',
    aim: once(() => [{ sql: "SELECT pg_read_file('PG_VERSION')" }]),
  },
]
