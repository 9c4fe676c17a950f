import { Secret, TOTP } from 'otpauth'
import { openValidators, type Validators } from '../src/contract/validators.js'
import {
  type Artefacts,
  buildVendor,
  type Database,
  makeSandboxUsers,
  prepareDatabase,
  type SandboxAccounts,
  type SandboxUser,
  type Vendor,
  type VendorOptions,
} from '../src/index.js'
import { type Client, openClient, type Reply, send } from './client.js'

/** A vendor that listens, on a database that others may use too. */
export interface Listening {
  readonly vendor: Vendor
  readonly apiUrl: string
  readonly controlUrl: string
  close(): Promise<void>
}

/** Everything a check works with. */
export interface World extends Listening {
  readonly database: Database
  readonly artefacts: Artefacts
  readonly accounts: SandboxAccounts
  readonly validators: Validators
  /** By role; the employer of the other tenant as `andere-werkgever`. */
  readonly users: Readonly<Record<string, SandboxUser>>
  readonly clients: Readonly<Record<string, Client>>
  /** Another vendor on the same database, with other parts or another clock. */
  another(options: Omit<VendorOptions, 'database' | 'artefacts'>): Promise<Listening>
}

/** The code that a user's device shows. */
export function codeOf(user: SandboxUser, at: Date = new Date()): string {
  return new TOTP({ secret: Secret.fromBase32(user.totpGeheim) }).generate({ timestamp: at.getTime() })
}

/** Logs in with both factors, or with what is given instead. */
export function signIn(apiUrl: string, user: SandboxUser, instead: Record<string, unknown> = {}): Promise<Reply> {
  const { gebruikersnaam, wachtwoord } = user
  return send(`${apiUrl}/sessies`, 'POST', { gebruikersnaam, wachtwoord, eenmaligeCode: codeOf(user), ...instead })
}

/** A user of the world, by name. */
export function userOf(world: World, name: string): SandboxUser {
  const user = world.users[name]
  if (user === undefined) throw new Error(`no user ${name}`)
  return user
}

/** A client of the world, by name. */
export function clientOf(world: World, name: string): Client {
  const client = world.clients[name]
  if (client === undefined) throw new Error(`no client ${name}`)
  return client
}

async function listen(options: VendorOptions): Promise<Listening> {
  const vendor = buildVendor(options)
  const address = { host: '127.0.0.1', port: 0 }
  const apiUrl = (await vendor.api.listen(address)) + vendor.basePath
  const controlUrl = (await vendor.control?.listen(address)) ?? ''
  return { vendor, apiUrl, controlUrl, close: () => vendor.close() }
}

async function signInAll(
  { contracts }: Artefacts,
  validators: Validators,
  apiUrl: string,
  users: World['users'],
): Promise<World['clients']> {
  const clients: Record<string, Client> = {}
  for (const [name, user] of Object.entries(users)) {
    const { json, status } = await signIn(apiUrl, user)
    const contract = contracts.get(user.rol)
    if (status !== 201 || contract === undefined) throw new Error(`${name} could not log in: ${status}`)
    clients[name] = openClient(apiUrl, { rol: user.rol, token: String(json.token) }, contract, validators)
  }
  return clients
}

/** Builds a sandbox on a database, with all users logged in. */
export async function openWorld(database: Database, artefacts: Artefacts): Promise<World> {
  await prepareDatabase(database, artefacts)
  const made = await makeSandboxUsers(database, { prefix: artefacts.prefix })
  const named = made.users.map((user) => {
    const own = user.werkgever === made.accounts.werkgever
    return [own ? user.rol : 'andere-werkgever', user] as const
  })
  const users = Object.fromEntries(named)
  const validators = openValidators(artefacts.contracts.values())
  const listening = await listen({ database, artefacts, sandbox: true })
  const clients = await signInAll(artefacts, validators, listening.apiUrl, users)
  const another: World['another'] = (options) => listen({ database, artefacts, ...options })
  return { ...listening, database, artefacts, accounts: made.accounts, validators, users, clients, another }
}
