import type { Artefacts } from '../artefacts/read-artefacts.js'
import type { Database } from './database.js'

/**
 * Makes the tables and puts the generated masks on them. May be run again on the same database; needs a login that may
 * create roles and owns, or may own, the tables.
 */
export async function prepareDatabase(database: Database, { tables, masks }: Artefacts): Promise<void> {
  await database.runScript(tables)
  await database.runScript(masks)
}
