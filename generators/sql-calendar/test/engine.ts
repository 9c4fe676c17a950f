import { PGlite } from '@electric-sql/pglite'
import { createConnection } from 'mariadb'
import pg from 'pg'
import { type Engine, splitStatements } from '../src/index.js'

/** A schema of one test file. */
export interface Target {
  readonly engine: Engine
  readonly schema: string
  /** Runs SQL; the rows of the last statement, each as a list of values. */
  readonly run: (sql: string) => Promise<readonly (readonly unknown[])[]>
  readonly close: () => Promise<void>
}

function ownName(): string {
  return `vzc${process.pid.toString(36)}${Date.now().toString(36)}`
}

/** PostgreSQL in this process. */
export async function openPglite(): Promise<Target> {
  const database = await PGlite.create()
  const run = async (sql: string) => {
    const results = await database.exec(sql, { rowMode: 'array' })
    const rows: readonly object[] = results.at(-1)?.rows ?? []
    return rows.map((row) => Object.values(row))
  }
  return { engine: 'postgresql', schema: 'vzc', run, close: () => database.close() }
}

/** A schema of its own on a PostgreSQL server, gone after `close`. */
export async function openPostgres(url: string): Promise<Target> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const schema = ownName()
  const run = async (sql: string) => {
    const result = await client.query({ text: sql, rowMode: 'array' })
    const last = Array.isArray(result) ? result.at(-1) : result
    return (last?.rows ?? []) as unknown[][]
  }
  const close = async () => {
    await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`)
    await client.end()
  }
  return { engine: 'postgresql', schema, run, close }
}

/** A database of its own on a MariaDB server, gone after `close`. */
export async function openMariadb(url: string): Promise<Target> {
  const { hostname, port, username, password } = new URL(url)
  const connection = await createConnection({
    host: hostname,
    port: Number(port || 3306),
    user: username,
    password,
    rowsAsArray: true,
    dateStrings: true,
    bigIntAsNumber: true,
    insertIdAsNumber: true,
  })
  const schema = ownName()
  const run = async (sql: string) => {
    let rows: unknown[][] = []
    for (const statement of splitStatements(sql)) rows = await connection.query(statement)
    return rows
  }
  const close = async () => {
    await connection.query(`DROP DATABASE IF EXISTS ${schema}`)
    await connection.end()
  }
  return { engine: 'mariadb', schema, run, close }
}
