import type { MappedTable, Relation } from '../options/mapping.js'
import { printName, printRelation, printText } from '../print/sql.js'
import type { Database, Row } from './database.js'

/** What the variables of an attack stand for: facts of the live database that only a superuser knows. */
export type Scene = Readonly<Record<string, string>>

/** Who attacks, and where it may make objects of its own. */
export interface Attacker {
  readonly login: string
  /** A schema the login owns, made for the occasion. */
  readonly scratch: string
}

function textOf(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : String(value)
}

async function readOne(database: Database, sql: string): Promise<Row> {
  const [row = {}] = await database.run(sql)
  return row
}

const absentKeys: Readonly<Record<string, string>> = {
  uuid: 'ffffffff-ffff-4fff-bfff-ffffffffff00',
  text: 'verzuimspec-afwezig',
}

// Numbers below nought are no keys of anybody.
function absentKey(type: string): string {
  return absentKeys[type] ?? (type.startsWith('character') ? 'afwezig' : '-7')
}

async function readRows(database: Database, table: MappedTable, self: Row): Promise<Row> {
  const [key, tenant, relation] = [printName(table.key), printName(table.tenant), printRelation(table.relation)]
  const subject = table.subject === undefined ? 'NULL' : `${printName(table.subject)}::text`
  const own = `${tenant}::text = ${printText(String(self.tenant))}`
  const about = self.subject === null ? '' : ` AND ${subject} = ${printText(String(self.subject))}`
  return readOne(
    database,
    `SELECT
      (SELECT min(${key}::text) FROM ${relation} WHERE ${own}${about}) AS visible_key,
      (SELECT min(${subject}) FROM ${relation} WHERE ${own}${about}) AS own_subject,
      (SELECT min(${key}::text) FROM ${relation} WHERE NOT (${own})) AS hidden_key,
      (SELECT min(${tenant}::text) FROM ${relation} WHERE NOT (${own})) AS other_tenant,
      (SELECT format_type(atttypid, atttypmod) FROM pg_catalog.pg_attribute
        WHERE attrelid = ${printText(relation)}::regclass AND attname = ${printText(table.key)}) AS key_type,
      (SELECT session_user) AS superuser`,
  )
}

function parentOf(table: MappedTable, tables: readonly MappedTable[]): MappedTable | undefined {
  const { parent } = table
  return parent && tables.find(({ relation }) => printRelation(relation) === printRelation(parent.relation))
}

/**
 * Looks up, as a superuser, what an attacker should not reach: a row of another tenant, and what else the attacks on
 * a table name. Variables for which the database has nothing are absent.
 */
export async function readScene(
  database: Database,
  logins: Relation,
  table: MappedTable,
  tables: readonly MappedTable[],
  { login, scratch }: Attacker,
): Promise<Scene> {
  const self = await readOne(
    database,
    `SELECT tenant, subject FROM ${printRelation(logins)} WHERE login = ${printText(login)}`,
  )
  const rows = await readRows(database, table, self)
  const parent = parentOf(table, tables)
  const above = parent === undefined ? {} : await readRows(database, parent, self)
  const variables = {
    login,
    scratch,
    own_tenant: self.tenant,
    ...rows,
    absent_key: absentKey(String(rows.key_type)),
    visible_parent: above.visible_key,
    hidden_parent: above.hidden_key,
    absent_parent: absentKey(String(above.key_type)),
  }
  const known = Object.entries(variables).flatMap(([name, value]) => {
    const text = textOf(value)
    return text === undefined ? [] : [[name, text] as const]
  })
  return Object.freeze(Object.fromEntries(known))
}

/** The variables an attack names, in the order in which it names them. */
export function variablesOf(sql: string): readonly string[] {
  return [
    ...new Set([...sql.matchAll(/(?<!:):(?:'(\w+)'|"(\w+)"|([a-z]\w*))/g)].map(([, a, b, c]) => a ?? b ?? c ?? '')),
  ]
}

/** The statements with their variables filled in, as `psql` would. */
export function fillScene(sql: string, scene: Scene): string {
  return sql.replace(/(?<!:):(?:'(\w+)'|"(\w+)"|([a-z]\w*))/g, (whole, text, name, raw) => {
    if (text !== undefined) return text in scene ? printText(String(scene[text])) : whole
    return name === undefined ? (scene[raw] ?? whole) : name in scene ? `"${scene[name]}"` : whole
  })
}
