import { type Account, defaultParts, type Services, type VendorParts } from '@verzuimspec/reference-vendor'

/** The user of a role at the same employer: whoever the request is passed off as. */
async function findColleague(services: Services, caller: Account, role: string): Promise<Account> {
  const sql = 'SELECT gebruikersnaam, database_login FROM app.gebruiker WHERE rol = $1 AND werkgever = $2'
  const [row] = await services.database.transact((connection) => connection.query(sql, [role, caller.werkgever]))
  return {
    ...caller,
    gebruikersnaam: String(row?.gebruikersnaam),
    rol: role,
    databaseLogin: String(row?.database_login),
  }
}

/**
 * A vendor that serves one role's requests in the name of another: the operation and the database role are those of
 * the other, so no mask stands in the way.
 */
export function actAs(caller: string, colleague: string, operations: (id: string) => boolean): Partial<VendorParts> {
  return {
    authorise: async (services, account, id) => {
      if (account.rol !== caller || !operations(id)) return defaultParts.authorise(services, account, id)
      return defaultParts.authorise(services, await findColleague(services, account, colleague), id)
    },
  }
}
