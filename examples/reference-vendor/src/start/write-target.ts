import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { readScope } from '../artefacts/read-scope.js'
import type { SandboxAccounts, SandboxUser } from '../sandbox/make-sandbox-users.js'

/** What a conformance run needs to know of a running sandbox. */
export interface RunningSandbox {
  readonly apiUrl: string
  readonly controlUrl: string
  readonly accounts: SandboxAccounts
  readonly users: readonly SandboxUser[]
}

const envName = (rol: string, what: string): string => `VZ_${rol.toUpperCase().replaceAll('-', '_')}_${what}`

// The employer of the other tenant is there to be kept apart from; a run does not log in as him.
const usersOfTenant = ({ users, accounts }: RunningSandbox) =>
  users.filter(({ werkgever }) => werkgever === accounts.werkgever)

/** The target file of the conformance kit; it names the secrets by environment variable and holds none. */
export function describeTarget(sandbox: RunningSandbox): string {
  const logins = usersOfTenant(sandbox).map(({ rol, gebruikersnaam }) => [
    rol,
    { username: gebruikersnaam, passwordEnv: envName(rol, 'PASSWORD'), totpSecretEnv: envName(rol, 'TOTP_SECRET') },
  ])
  return stringify({
    name: 'reference-vendor',
    product: 'Reference vendor',
    version: '0.1.0',
    api: { baseUrl: sandbox.apiUrl },
    control: { baseUrl: sandbox.controlUrl },
    accounts: sandbox.accounts,
    scope: readScope(),
    logins: Object.fromEntries(logins),
  })
}

/** The secrets as lines of an environment file. */
export function describeSecrets(sandbox: RunningSandbox): string {
  const lines = usersOfTenant(sandbox).flatMap(({ rol, wachtwoord, totpGeheim }) => [
    `${envName(rol, 'PASSWORD')}=${wachtwoord}`,
    `${envName(rol, 'TOTP_SECRET')}=${totpGeheim}`,
  ])
  return `${lines.join('\n')}\n`
}

// A file that is already there would keep its own mode, and a link its own target.
function writePrivate(path: string, content: string): string {
  rmSync(path, { force: true })
  writeFileSync(path, content, { mode: 0o600, flag: 'wx' })
  return path
}

/** Writes both into a folder, readable by their owner only. Returns their paths. */
export function writeTarget(
  folder: string,
  sandbox: RunningSandbox,
): { readonly target: string; readonly secrets: string } {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    target: writePrivate(join(folder, 'target.yaml'), describeTarget(sandbox)),
    secrets: writePrivate(join(folder, 'secrets.env'), describeSecrets(sandbox)),
  }
}
