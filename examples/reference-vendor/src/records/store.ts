import type { Row } from '../database/database.js'
import { quoteName } from '../database/quote-name.js'
import type { ActorConnection, Call, RecordStore, StoredRecord, Values } from '../vendor/parts.js'
import { findOwner } from './find-owner.js'
import { columnName } from './names.js'
import { viewOf } from './view-of.js'

// An export passes no keys, but a record has one.
const propertiesOf = ({ operation }: Call): readonly string[] => [
  ...new Set(['id', ...operation.properties.map(({ name }) => name)]),
]

const columnsOf = (call: Call): string =>
  propertiesOf(call)
    .map((name) => quoteName(columnName(name)))
    .join(', ')

function toRecord(call: Call, row: Row): StoredRecord {
  const held = propertiesOf(call).map((name) => [name, row[columnName(name)]] as const)
  return Object.fromEntries(held.filter(([, value]) => value !== null && value !== undefined)) as StoredRecord
}

async function queryOne(
  call: Call,
  connection: ActorConnection,
  sql: string,
  values: readonly unknown[],
): Promise<StoredRecord | undefined> {
  const [row] = await connection.query(sql, values)
  return row === undefined ? undefined : toRecord(call, row)
}

const list: RecordStore['list'] = async (call, connection) => {
  const rows = await connection.query(`SELECT ${columnsOf(call)} FROM ${viewOf(call)} ORDER BY id`)
  return rows.map((row) => toRecord(call, row))
}

const find: RecordStore['find'] = (call, connection, id) =>
  queryOne(call, connection, `SELECT ${columnsOf(call)} FROM ${viewOf(call)} WHERE id = $1`, [id])

const insert: RecordStore['insert'] = async (call, connection, values) => {
  const owner = await findOwner(call, connection, values)
  if (owner === undefined) return undefined
  const row: Values = { werkgeverId: call.actor.werkgever, werknemerId: owner, ...values }
  const columns = Object.keys(row).map((name) => quoteName(columnName(name)))
  const places = columns.map((_, i) => `$${i + 1}`)
  const into = `INSERT INTO ${viewOf(call)} (${columns.join(', ')}) VALUES (${places.join(', ')})`
  return queryOne(call, connection, `${into} RETURNING ${columnsOf(call)}`, Object.values(row))
}

const update: RecordStore['update'] = (call, connection, id, values) => {
  const changes = Object.keys(values).map((name, i) => `${quoteName(columnName(name))} = $${i + 2}`)
  const sql = `UPDATE ${viewOf(call)} SET ${changes.join(', ')} WHERE id = $1 RETURNING ${columnsOf(call)}`
  return queryOne(call, connection, sql, [id, ...Object.values(values)])
}

/** Records through the generated views of the actor's role, and nothing else. */
export const recordStore: RecordStore = Object.freeze({ list, find, insert, update })
