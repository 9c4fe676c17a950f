import {
  type MappedTable,
  type Mask,
  type MaskTable,
  printName,
  printRelation,
  printText,
} from '@verzuimspec/generate-postgresql'
import type { Id } from '@verzuimspec/vocabulary'
import { conditionsOf } from '../aim/conditions.js'
import type { Database, Row } from '../database.js'
import type { Scene } from './fill-scene.js'

/** Who attacks, and where it may make objects of its own. */
export interface Attacker {
  readonly role: Id
  readonly login: string
  /** A schema the login owns, made for the occasion. */
  readonly scratch: string
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

function firstKey({ key, relation }: MappedTable, where: string): string {
  return `(SELECT min(${printName(key)}::text) FROM ${printRelation(relation)} WHERE ${where})`
}

function subjectOf({ subject }: MappedTable): string {
  return subject === undefined ? 'NULL' : `${printName(subject)}::text`
}

/** SQL conditions for the rows of the login's tenant, and for those of them that it may see. */
function ownRows(table: MappedTable, self: Row): { readonly tenants: string; readonly own: string } {
  const tenants = `${printName(table.tenant)}::text = ${printText(String(self.tenant))}`
  if (self.subject === null) return { tenants, own: tenants }
  return { tenants, own: `${tenants} AND ${subjectOf(table)} = ${printText(String(self.subject))}` }
}

function readRows(database: Database, table: MappedTable, self: Row): Promise<Row> {
  const relation = printRelation(table.relation)
  const { tenants, own } = ownRows(table, self)
  return readOne(
    database,
    `SELECT
      ${firstKey(table, own)} AS visible_key,
      ${firstKey(table, `NOT (${tenants})`)} AS hidden_key,
      ${firstKey(table, `${tenants} AND NOT (${own})`)} AS colleague_key,
      (SELECT min(${subjectOf(table)}) FROM ${relation} WHERE ${own}) AS own_subject,
      (SELECT min(${printName(table.tenant)}::text) FROM ${relation} WHERE NOT (${tenants})) AS other_tenant,
      (SELECT format_type(atttypid, atttypmod) FROM pg_catalog.pg_attribute
        WHERE attrelid = ${printText(relation)}::regclass AND attname = ${printText(table.key)}) AS key_type,
      session_user AS superuser`,
  )
}

function parentOf({ parent }: MappedTable, { tables }: Mask): MappedTable | undefined {
  const all = tables.map(({ mapped }) => mapped)
  return parent && all.find(({ relation }) => printRelation(relation) === printRelation(parent.relation))
}

function readConditions(database: Database, { mapped, views }: MaskTable, role: Id, self: Row): Promise<Row> {
  const { own } = ownRows(mapped, self)
  const keys = conditionsOf(views, role).map(
    ({ variable, facts }) => `${firstKey(mapped, `${own} AND (${facts}) IS NOT TRUE`)} AS ${variable}`,
  )
  return keys.length === 0 ? Promise.resolve({}) : readOne(database, `SELECT ${keys.join(', ')}`)
}

function keepKnown(variables: Row): Scene {
  const known = Object.entries(variables).filter(([, value]) => value !== null && value !== undefined)
  return Object.freeze(Object.fromEntries(known.map(([name, value]) => [name, String(value)])))
}

/**
 * Looks up, as a superuser, what an attacker should not reach: a row of another tenant, and what else the attacks on
 * a table name. Variables for which the database has nothing are absent.
 */
export async function readScene(
  database: Database,
  mask: Mask,
  table: MaskTable,
  { role, login, scratch }: Attacker,
): Promise<Scene> {
  const logins = printRelation(mask.context.login)
  const self = await readOne(database, `SELECT tenant, subject FROM ${logins} WHERE login = ${printText(login)}`)
  const rows = await readRows(database, table.mapped, self)
  const parent = parentOf(table.mapped, mask)
  const above = parent === undefined ? {} : await readRows(database, parent, self)
  return keepKnown({
    login,
    scratch,
    own_tenant: self.tenant,
    ...rows,
    ...(await readConditions(database, table, role, self)),
    absent_key: absentKey(String(rows.key_type)),
    visible_parent: above.visible_key,
    hidden_parent: above.hidden_key,
    absent_parent: absentKey(String(above.key_type)),
  })
}
