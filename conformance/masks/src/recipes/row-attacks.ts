import { printRelation } from '@verzuimspec/generate-postgresql'
import { conditionsOf } from '../aim/conditions.js'
import { onView, type Seen } from './on-view.js'
import type { Recipe } from './recipe.js'

const guess = (write: (aim: Seen, key: string) => string) =>
  onView((aim) => [{ sql: write(aim, ":'hidden_key'"), twin: write(aim, ":'absent_key'") }])

/** Attempts to reach rows of someone else, or to learn that they are there. */
export const rowAttacks: readonly Recipe[] = [
  {
    code: 'R01',
    title: 'asks for a row of someone else by its key',
    expect: 'no-rows',
    write: onView(({ view, key }) => [{ sql: `SELECT ${key} FROM ${view} WHERE ${key} = :'hidden_key'` }]),
  },
  {
    code: 'R02',
    title: 'forges the settings that masks of others rely on',
    expect: 'no-rows',
    write: onView(({ view, key }) => [
      {
        sql: `SET LOCAL app.tenant = :'other_tenant'; SET LOCAL app.rol = 'owner'; SELECT ${key} FROM ${view} WHERE ${key} = :'hidden_key'`,
      },
    ]),
  },
  {
    code: 'R03',
    title: 'lets a cheap function of its own see rows before the policy does',
    expect: 'indistinguishable',
    write: guess(
      ({ view, key }, value) =>
        `CREATE FUNCTION :"scratch".lek(gezien text, gezocht text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS 'BEGIN IF gezien = gezocht THEN RAISE EXCEPTION ''gevonden''; END IF; RETURN true; END'; SELECT count(*) FROM ${view} WHERE :"scratch".lek(${key}::text, ${value})`,
    ),
  },
  {
    code: 'R04',
    title: 'lets a division by nought tell',
    expect: 'indistinguishable',
    write: guess(
      ({ view, key }, value) =>
        `SELECT count(*) FROM ${view} WHERE 1 / (CASE WHEN ${key}::text = ${value} THEN 0 ELSE 1 END) = 1`,
    ),
  },
  {
    code: 'R05',
    title: 'lets a failed cast tell',
    expect: 'indistinguishable',
    write: guess(
      ({ view, key }, value) =>
        `SELECT count(*) FROM ${view} WHERE (CASE WHEN ${key}::text = ${value} THEN 'x' ELSE '1' END)::int = 1`,
    ),
  },
  {
    code: 'R06',
    title: 'lets the planner tell which tenants there are',
    expect: 'indistinguishable',
    write: onView((aim) => {
      if (aim.mask.mapping.login.tenantType !== 'text') return []
      // What the planner expects and not its plan, which repeats the guess.
      const plan = (tenant: string) =>
        `CREATE FUNCTION :"scratch".gelijk(a text, b text) RETURNS boolean LANGUAGE plpgsql AS 'BEGIN RETURN a = b; END'; CREATE OPERATOR :"scratch".=== (FUNCTION = :"scratch".gelijk, LEFTARG = text, RIGHTARG = text, RESTRICT = eqsel); CREATE FUNCTION :"scratch".verwacht(waar text, gok text) RETURNS text LANGUAGE plpgsql AS 'DECLARE plan json; BEGIN EXECUTE format(''EXPLAIN (FORMAT JSON) SELECT FROM ${aim.view} WHERE ${aim.tenant} OPERATOR(%I.===) %L'', waar, gok) INTO plan; RETURN plan->0->''Plan''->>''Plan Rows''; END'; SELECT :"scratch".verwacht(:'scratch', ${tenant})`
      return [{ sql: plan(":'other_tenant'"), twin: plan("'geen-huurder'") }]
    }),
  },
  {
    code: 'R07',
    title: 'asks for the rows of another tenant',
    expect: 'no-rows',
    write: onView(({ view, key, tenant }) => [{ sql: `SELECT ${key} FROM ${view} WHERE ${tenant} = :'other_tenant'` }]),
  },
  {
    code: 'R08',
    title: 'turns row security off',
    expect: 'refused',
    write: onView(({ view, key }) => [{ sql: `SET LOCAL row_security = off; SELECT ${key} FROM ${view}` }]),
  },
  {
    code: 'R09',
    title: 'asks the table itself for a row of someone else',
    expect: 'no-rows',
    write: ({ base, key }) => [{ sql: `SELECT ${key} FROM ${base} WHERE ${key} = :'hidden_key'` }],
  },
  {
    code: 'R17',
    title: 'asks for a row about a colleague',
    expect: 'no-rows',
    write: onView(({ view, key, role }) =>
      role.dataSubject ? [{ sql: `SELECT ${key} FROM ${view} WHERE ${key} = :'colleague_key'` }] : [],
    ),
  },
  {
    code: 'R19',
    title: 'asks for columns that hang on facts, of a row for which they do not hold',
    expect: 'no-rows',
    write: ({ table, role, key, base }) =>
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
    write: onView(({ view, key }) => [{ sql: `SELECT ${key} FROM ${view} WHERE ${key} = :'hidden_key' FOR UPDATE` }]),
  },
  {
    code: 'R21',
    title: 'reads who acts for whom',
    expect: 'refused',
    write: ({ mask }) => [{ sql: `SELECT * FROM ${printRelation(mask.context.login)}` }],
  },
  {
    code: 'R22',
    title: 'reads its own context, as a way to that of others',
    expect: 'refused',
    write: ({ mask }) => [{ sql: `SELECT * FROM ${printRelation(mask.context.self)}` }],
  },
  {
    code: 'R23',
    title: 'makes itself act for another tenant',
    expect: 'refused',
    write: ({ mask }) => [{ sql: `UPDATE ${printRelation(mask.context.login)} SET tenant = :'other_tenant'` }],
  },
]
