import pg from 'pg'
import type { Connection, Database, Row } from './database.js'

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [pg.types.builtins.DATE]: (text) => text,
  [pg.types.builtins.NUMERIC]: Number,
  [pg.types.builtins.INT8]: Number,
}

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') => parsers[oid] ?? pg.types.getTypeParser(oid, format)) as never,
}

async function runTransaction<T>(client: pg.PoolClient, work: (connection: Connection) => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    const result = await work({ query: async (sql, values = []) => (await client.query<Row>(sql, [...values])).rows })
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/**
 * A PostgreSQL server. The login of the address must be allowed to become each user's database role.
 *
 * @param address `postgres://user:password@host:5432/database`
 */
export function openPostgres(address: string): Database {
  const pool = new pg.Pool({ connectionString: address, max: 8, types })
  // A connection that breaks while idle is replaced at the next request; the request reports what matters.
  pool.on('error', () => {})
  return Object.freeze<Database>({
    engine: 'postgresql',
    runScript: async (sql) => {
      await pool.query(sql)
    },
    transact: async (work) => {
      const client = await pool.connect()
      try {
        return await runTransaction(client, work)
      } finally {
        client.release()
      }
    },
    close: () => pool.end(),
  })
}
