import { createHash, randomBytes } from 'node:crypto'
import type { Connection } from '../database/database.js'
import type { Account } from './account.js'
import { readAccount } from './account-store.js'

/** A session as its user gets it. The token is kept nowhere: the database has its hash. */
export interface NewSession {
  readonly token: string
  readonly verlooptOp: Date
}

const lifetimeMs = 8 * 60 * 60 * 1000

// A random token of 256 bits needs no salt and no slow hash: there is nothing to guess.
const hashToken = (token: string): string => createHash('sha256').update(token).digest('base64')

/** Opens a session of eight hours, and clears away those that have run out. */
export async function openSession(connection: Connection, account: Account, now: Date): Promise<NewSession> {
  const token = randomBytes(32).toString('base64url')
  const verlooptOp = new Date(now.getTime() + lifetimeMs)
  await connection.query('DELETE FROM app.sessie WHERE verloopt_op <= $1', [now])
  await connection.query('INSERT INTO app.sessie (token_hash, gebruikersnaam, verloopt_op) VALUES ($1, $2, $3)', [
    hashToken(token),
    account.gebruikersnaam,
    verlooptOp,
  ])
  return Object.freeze({ token, verlooptOp })
}

/** The account whose session this token opens, or undefined when there is none or it has run out. */
export async function findSession(connection: Connection, token: string, now: Date): Promise<Account | undefined> {
  const [row] = await connection.query(
    `SELECT g.gebruikersnaam, g.rol, g.werkgever, g.werknemer, g.database_login
       FROM app.sessie s JOIN app.gebruiker g USING (gebruikersnaam)
      WHERE s.token_hash = $1 AND s.verloopt_op > $2`,
    [hashToken(token), now],
  )
  return row === undefined ? undefined : readAccount(row)
}
