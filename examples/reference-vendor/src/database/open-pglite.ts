import { PGlite, types } from '@electric-sql/pglite'
import type { Database, Row } from './database.js'

/**
 * The embedded default: PostgreSQL in this process, in memory unless a folder is given. It starts in two to three
 * seconds, so open one per process and empty it rather than opening another.
 *
 * @param folder where the data stay between starts
 */
export async function openPglite(folder?: string): Promise<Database> {
  const parsers = { [types.DATE]: (text: string) => text, [types.NUMERIC]: Number }
  const pglite = await PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), parsers })
  return Object.freeze<Database>({
    engine: 'pglite',
    runScript: async (sql) => {
      await pglite.exec(sql)
    },
    transact: (work) =>
      pglite.transaction((transaction) =>
        work({ query: async (sql, values = []) => (await transaction.query<Row>(sql, [...values])).rows }),
      ),
    close: () => pglite.close(),
  })
}
