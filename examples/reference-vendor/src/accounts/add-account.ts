import { createHash } from 'node:crypto'
import type { Database } from '../database/database.js'
import { quoteName } from '../database/quote-name.js'
import type { Account, Credentials } from './account.js'
import { type HashCost, hashPassword, strongCost } from './passwords.js'

/** A user to be, before he has a database role. */
export type NewAccount = Omit<Account, 'databaseLogin'> & Credentials

const nameLogin = (prefix: string, gebruikersnaam: string): string =>
  `${prefix}_login_${createHash('sha256').update(gebruikersnaam).digest('hex').slice(0, 16)}`

/**
 * Adds a user: an account, and a database role of his own that acts in his role for his employer. The generated
 * function does the second, and refuses an employee without a number or anyone else with one. The role is not for
 * logging in to the database: only the vendor becomes it, for the length of a request.
 */
export async function addAccount(
  database: Database,
  prefix: string,
  account: NewAccount,
  cost: HashCost = strongCost,
): Promise<Account> {
  const { gebruikersnaam, rol, werkgever, werknemer } = account
  const databaseLogin = nameLogin(prefix, gebruikersnaam)
  const wachtwoord = await hashPassword(account.wachtwoord, cost)
  await database.transact(async (connection) => {
    const adding = `${quoteName(`${prefix}_ctx`)}.login_toevoegen`
    await connection.query(`SELECT ${adding}($1, $2, $3, $4)`, [databaseLogin, rol, werkgever, werknemer ?? null])
    await connection.query(`ALTER ROLE ${quoteName(databaseLogin)} NOLOGIN`)
    await connection.query(
      `INSERT INTO app.gebruiker (gebruikersnaam, rol, werkgever, werknemer, database_login, wachtwoord, totp_geheim)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [gebruikersnaam, rol, werkgever, werknemer ?? null, databaseLogin, wachtwoord, account.totpGeheim],
    )
  })
  return Object.freeze({
    gebruikersnaam,
    rol,
    werkgever,
    databaseLogin,
    ...(werknemer === undefined ? {} : { werknemer }),
  })
}
