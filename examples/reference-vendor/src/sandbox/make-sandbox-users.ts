import { randomBytes } from 'node:crypto'
import type { Account, Credentials } from '../accounts/account.js'
import { addAccount } from '../accounts/add-account.js'
import { makeTotpSecret } from '../accounts/one-time-codes.js'
import { randomPasswordCost } from '../accounts/passwords.js'
import type { Database } from '../database/database.js'

/** A made-up user with what he logs in with. */
export type SandboxUser = Account & Credentials

/** The accounts that dossiers are planted for. */
export interface SandboxAccounts {
  readonly werkgever: string
  readonly andereWerkgever: string
  readonly werknemer: string
}

const roles = ['werknemer', 'werkgever', 'bedrijfsarts', 'claimbeoordelaar', 'systeembeheerder-werkgever'] as const

const employeeOf = (rol: string, { werknemer }: SandboxAccounts) => (rol === 'werknemer' ? { werknemer } : {})

/**
 * Makes a user for each of the five roles, all of one employer, and the employer of another tenant. They are nobody:
 * names at `example.invalid`, and passwords and secrets that are new each time and stand in what is returned only.
 *
 * @param mark makes the names differ from those of another call on the same database
 */
export async function makeSandboxUsers(
  database: Database,
  { prefix = 'vz', mark = randomBytes(4).toString('hex') }: { readonly prefix?: string; readonly mark?: string } = {},
): Promise<{ readonly accounts: SandboxAccounts; readonly users: readonly SandboxUser[] }> {
  const accounts = {
    werkgever: `werkgever-${mark}`,
    andereWerkgever: `andere-werkgever-${mark}`,
    werknemer: `werknemer-${mark}`,
  }
  const planned = [
    ...roles.map((rol) => ({ rol, name: rol, werkgever: accounts.werkgever, ...employeeOf(rol, accounts) })),
    { rol: 'werkgever', name: 'andere-werkgever', werkgever: accounts.andereWerkgever },
  ]
  const users: SandboxUser[] = []
  for (const { name, ...rest } of planned) {
    const credentials = { wachtwoord: randomBytes(18).toString('base64url'), totpGeheim: makeTotpSecret() }
    const gebruikersnaam = `${name}-${mark}@example.invalid`
    const added = { gebruikersnaam, ...rest, ...credentials }
    const account = await addAccount(database, prefix, added, randomPasswordCost)
    users.push(Object.freeze({ ...account, ...credentials }))
  }
  return Object.freeze({ accounts: Object.freeze(accounts), users: Object.freeze(users) })
}
