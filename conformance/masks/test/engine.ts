import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { Database } from '../src/database.js'

/** A database of one test file. */
export interface Engine {
  readonly superuser: Database
  /** What the names of roles begin with: roles are of the whole server, so no two test files may share them. */
  readonly prefix: string
  /** A connection that logged in as this login; `undefined` where there are no connections of their own. */
  readonly logIn: (login: string) => Promise<Database | undefined>
  readonly close: () => Promise<void>
}

/** PostgreSQL in this process: one connection, always the superuser's. */
export async function openPglite(): Promise<Engine> {
  const database = await PGlite.create()
  const run = async (sql: string) => (await database.exec(sql)).at(-1)?.rows ?? []
  return {
    superuser: { run: run as Database['run'] },
    prefix: 'vz',
    logIn: async () => undefined,
    close: () => database.close(),
  }
}

async function connect(url: string): Promise<{ database: Database; close: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const run = async (sql: string) => {
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(sql)
    return (Array.isArray(result) ? result.at(-1) : result)?.rows ?? []
  }
  return { database: { run }, close: () => client.end() }
}

async function dropRoles(database: Database, prefix: string): Promise<void> {
  const roles = await database.run(
    `SELECT quote_ident(rolname) AS name FROM pg_roles WHERE starts_with(rolname, '${prefix}_')`,
  )
  for (const { name } of roles) await database.run(`DROP ROLE ${name}`)
}

/** A database of its own on a server, with roles of its own; both gone after `close`. */
export async function openPostgres(url: string): Promise<Engine> {
  const prefix = `vzt${process.pid.toString(36)}${Date.now().toString(36)}`
  const admin = await connect(url)
  await admin.database.run(`CREATE DATABASE ${prefix}`)
  const own = new URL(url)
  own.pathname = prefix
  const superuser = await connect(own.href)
  const opened = [superuser]
  return {
    superuser: superuser.database,
    prefix,
    logIn: async (login) => {
      const password = `geheim-${prefix}`
      await superuser.database.run(`ALTER ROLE "${login}" PASSWORD '${password}'`)
      const as = new URL(own)
      as.username = login
      as.password = password
      const connection = await connect(as.href)
      opened.push(connection)
      return connection.database
    },
    close: async () => {
      for (const { close } of opened) await close()
      await admin.database.run(`DROP DATABASE ${prefix}`)
      await dropRoles(admin.database, prefix)
      await admin.close()
    },
  }
}
