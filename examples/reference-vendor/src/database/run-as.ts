import type { VendorParts } from '../vendor/parts.js'
import { quoteName } from './quote-name.js'

/**
 * One transaction under the actor's own database role, whose rights and rows the generated masks set. `SET LOCAL` ends
 * with the transaction, so nothing of one user is left for the next on the same connection.
 */
export const runAs: VendorParts['runAs'] = ({ database }, actor, work) =>
  database.transact(async (connection) => {
    const stepIn = `SET LOCAL ROLE ${quoteName(actor.databaseLogin)}`
    await connection.query(stepIn)
    return work({
      query: connection.query,
      asApplication: async (own) => {
        await connection.query('SET LOCAL ROLE NONE')
        const result = await own(connection)
        await connection.query(stepIn)
        return result
      },
    })
  })
