import { printRelation } from '../print/sql.js'
import { conditionsOf } from './conditions.js'
import type { Recipe, Statements } from './recipe.js'
import type { Target } from './target.js'

type Seen = Target & { readonly view: string }

const onView =
  (write: (target: Seen) => readonly Statements[]) =>
  (target: Target): readonly Statements[] => {
    const { view } = target
    return view === undefined || !target.showsKey ? [] : write({ ...target, view })
  }

const guess = (write: (target: Seen, key: string) => string) =>
  onView((target) => [{ sql: write(target, ":'hidden_key'"), twin: write(target, ":'absent_key'") }])

type Values = Readonly<Record<'tenant' | 'subject' | 'parent', string>> & { readonly key?: string }

const ownRow: Values = { tenant: ":'own_tenant'", subject: ":'own_subject'", parent: ":'visible_parent'" }

/** An insert by someone who may: the columns that say whose the row is, and more if asked. */
function insert(target: Seen, values: Partial<Values>): string {
  const all = { ...ownRow, ...values }
  const cells = (['key', 'tenant', 'subject', 'parent'] as const).flatMap((name) => {
    const [column, value] = [target[name], all[name]]
    return column === undefined || value === undefined ? [] : [[column, value] as const]
  })
  const [columns, filled] = [cells.map(([column]) => column), cells.map(([, value]) => value)]
  return `INSERT INTO ${target.view} (${columns.join(', ')}) VALUES (${filled.join(', ')})`
}

const onInsert = (write: (target: Seen) => readonly Statements[]) =>
  onView((target) => (target.inserts ? write(target) : []))

const onChildInsert = (write: (target: Seen) => readonly Statements[]) =>
  onInsert((target) => (target.parent === undefined ? [] : write(target)))

/** Attempts to reach rows of someone else, or to learn that they are there. */
export const rowAttacks: readonly Recipe[] = [
  {
    code: 'R01',
    title: 'asks for a row of someone else by its key',
    expect: 'no-rows',
    aim: onView(({ view, key }) => [{ sql: `SELECT ${key} FROM ${view} WHERE ${key} = :'hidden_key'` }]),
  },
  {
    code: 'R02',
    title: 'forges the settings that masks of others rely on',
    expect: 'no-rows',
    aim: onView(({ view, key }) => [
      {
        sql: `SET LOCAL app.tenant = :'other_tenant'; SET LOCAL app.rol = 'owner'; SELECT ${key} FROM ${view} WHERE ${key} = :'hidden_key'`,
      },
    ]),
  },
  {
    code: 'R03',
    title: 'lets a cheap function of its own see rows before the policy does',
    expect: 'indistinguishable',
    aim: guess(
      ({ view, key }, value) =>
        `CREATE FUNCTION :"scratch".lek(gezien text, gezocht text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS 'BEGIN IF gezien = gezocht THEN RAISE EXCEPTION ''gevonden''; END IF; RETURN true; END'; SELECT count(*) FROM ${view} WHERE :"scratch".lek(${key}::text, ${value})`,
    ),
  },
  {
    code: 'R04',
    title: 'lets a division by nought tell',
    expect: 'indistinguishable',
    aim: guess(
      ({ view, key }, value) =>
        `SELECT count(*) FROM ${view} WHERE 1 / (CASE WHEN ${key}::text = ${value} THEN 0 ELSE 1 END) = 1`,
    ),
  },
  {
    code: 'R05',
    title: 'lets a failed cast tell',
    expect: 'indistinguishable',
    aim: guess(
      ({ view, key }, value) =>
        `SELECT count(*) FROM ${view} WHERE (CASE WHEN ${key}::text = ${value} THEN 'x' ELSE '1' END)::int = 1`,
    ),
  },
  {
    code: 'R06',
    title: 'lets the planner tell which tenants there are',
    expect: 'indistinguishable',
    aim: onView((target) => {
      if (target.mask.mapping.login.tenantType !== 'text') return []
      // What the planner expects and not its plan, which repeats the guess.
      const plan = (tenant: string) =>
        `CREATE FUNCTION :"scratch".gelijk(a text, b text) RETURNS boolean LANGUAGE plpgsql AS 'BEGIN RETURN a = b; END'; CREATE OPERATOR :"scratch".=== (FUNCTION = :"scratch".gelijk, LEFTARG = text, RIGHTARG = text, RESTRICT = eqsel); CREATE FUNCTION :"scratch".verwacht(waar text, gok text) RETURNS text LANGUAGE plpgsql AS 'DECLARE plan json; BEGIN EXECUTE format(''EXPLAIN (FORMAT JSON) SELECT FROM ${target.view} WHERE ${target.tenant} OPERATOR(%I.===) %L'', waar, gok) INTO plan; RETURN plan->0->''Plan''->>''Plan Rows''; END'; SELECT :"scratch".verwacht(:'scratch', ${tenant})`
      return [{ sql: plan(":'other_tenant'"), twin: plan("'geen-huurder'") }]
    }),
  },
  {
    code: 'R07',
    title: 'asks for the rows of another tenant',
    expect: 'no-rows',
    aim: onView(({ view, key, tenant }) => [{ sql: `SELECT ${key} FROM ${view} WHERE ${tenant} = :'other_tenant'` }]),
  },
  {
    code: 'R08',
    title: 'turns row security off',
    expect: 'refused',
    aim: onView(({ view, key }) => [{ sql: `SET LOCAL row_security = off; SELECT ${key} FROM ${view}` }]),
  },
  {
    code: 'R09',
    title: 'asks the table itself for a row of someone else',
    expect: 'no-rows',
    aim: ({ base, key }) => [{ sql: `SELECT ${key} FROM ${base} WHERE ${key} = :'hidden_key'` }],
  },
  {
    code: 'R10',
    title: 'chooses the key of a new row, to see whether someone else has it',
    expect: 'indistinguishable',
    aim: onInsert((target) => [
      { sql: insert(target, { key: ":'hidden_key'" }), twin: insert(target, { key: ":'absent_key'" }) },
    ]),
  },
  {
    code: 'R11',
    title: 'hangs a row on one of someone else, to see whether that is there',
    expect: 'indistinguishable',
    aim: onChildInsert((target) => [
      { sql: insert(target, { parent: ":'hidden_parent'" }), twin: insert(target, { parent: ":'absent_parent'" }) },
    ]),
  },
  {
    code: 'R12',
    title: 'hangs a row on one of someone else',
    expect: 'refused',
    aim: onChildInsert((target) => [{ sql: insert(target, { parent: ":'hidden_parent'" }) }]),
  },
  {
    code: 'R13',
    title: 'adds a row for another tenant',
    expect: 'refused',
    aim: onInsert((target) => [{ sql: insert(target, { tenant: ":'other_tenant'" }) }]),
  },
  {
    code: 'R14',
    title: 'moves rows to another tenant',
    expect: 'refused',
    aim: ({ base, view, tenant }) => [{ sql: `UPDATE ${view ?? base} SET ${tenant} = :'other_tenant'` }],
  },
  {
    code: 'R16',
    title: 'changes a row of someone else',
    expect: 'no-rows',
    aim: onView(({ view, key, writable }) =>
      writable === undefined
        ? []
        : [{ sql: `UPDATE ${view} SET ${writable} = ${writable} WHERE ${key} = :'hidden_key' RETURNING ${key}` }],
    ),
  },
  {
    code: 'R17',
    title: 'asks for a row about a colleague',
    expect: 'no-rows',
    aim: onView(({ view, key, role }) =>
      role.dataSubject ? [{ sql: `SELECT ${key} FROM ${view} WHERE ${key} = :'colleague_key'` }] : [],
    ),
  },
  {
    code: 'R19',
    title: 'asks for columns that hang on facts, of a row for which they do not hold',
    expect: 'no-rows',
    aim: ({ table, role, key, base }) =>
      conditionsOf(table.views, role.id).map(({ view, variable }) => ({
        column: view.relation.name,
        sql: `SELECT ${key} FROM ${printRelation(view.relation)} WHERE ${key} = :'${variable}'`,
        // The view shows a superuser nothing either: it asks who is logged in.
        control: `SELECT ${key} FROM ${base} WHERE ${key} = :'${variable}'`,
      })),
  },
  {
    code: 'R18',
    title: 'locks a row of someone else',
    expect: 'no-rows',
    aim: onView(({ view, key }) => [{ sql: `SELECT ${key} FROM ${view} WHERE ${key} = :'hidden_key' FOR UPDATE` }]),
  },
  {
    code: 'R21',
    title: 'reads who acts for whom',
    expect: 'refused',
    aim: ({ mask }) => [{ sql: `SELECT * FROM ${printRelation(mask.context.login)}` }],
  },
  {
    code: 'R22',
    title: 'reads its own context, as a way to that of others',
    expect: 'refused',
    aim: ({ mask }) => [{ sql: `SELECT * FROM ${printRelation(mask.context.self)}` }],
  },
  {
    code: 'R23',
    title: 'makes itself act for another tenant',
    expect: 'refused',
    aim: ({ mask }) => [{ sql: `UPDATE ${printRelation(mask.context.login)} SET tenant = :'other_tenant'` }],
  },
]
