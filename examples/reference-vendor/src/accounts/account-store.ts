import type { Connection, Row } from '../database/database.js'
import type { Account } from './account.js'

/** An account with what it is checked against. */
export interface StoredAccount {
  readonly account: Account
  readonly wachtwoord: string
  readonly totpGeheim: string
}

const columns = 'g.gebruikersnaam, g.rol, g.werkgever, g.werknemer, g.database_login, g.wachtwoord, g.totp_geheim'

/** An account from a row of `app.gebruiker`. */
export function readAccount(row: Row): Account {
  const { gebruikersnaam, rol, werkgever, werknemer, database_login: databaseLogin } = row
  return Object.freeze({
    gebruikersnaam: String(gebruikersnaam),
    rol: String(rol),
    werkgever: String(werkgever),
    ...(werknemer === null ? {} : { werknemer: String(werknemer) }),
    databaseLogin: String(databaseLogin),
  })
}

/** The account of this name, or undefined. */
export async function findAccount(connection: Connection, gebruikersnaam: string): Promise<StoredAccount | undefined> {
  const [row] = await connection.query(`SELECT ${columns} FROM app.gebruiker g WHERE g.gebruikersnaam = $1`, [
    gebruikersnaam,
  ])
  if (row === undefined) return undefined
  return { account: readAccount(row), wachtwoord: String(row.wachtwoord), totpGeheim: String(row.totp_geheim) }
}

/**
 * Notes that a one-time code of this period was used. False when one of this period or a later one was used before: a
 * code opens the door once (RFC 6238, 5.2).
 */
export async function noteCodeUsed(connection: Connection, gebruikersnaam: string, period: number): Promise<boolean> {
  const rows = await connection.query(
    'UPDATE app.gebruiker SET laatste_tijdvak = $2 WHERE gebruikersnaam = $1 AND laatste_tijdvak < $2 RETURNING 1 AS een',
    [gebruikersnaam, period],
  )
  return rows.length === 1
}
