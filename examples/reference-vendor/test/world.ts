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
  type VendorParts,
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
  /** The same users and sessions at another sandbox on the same database, some parts of which are replaced. */
  withParts(parts: Partial<VendorParts>): Promise<World>
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

type Base = Pick<World, 'database' | 'artefacts' | 'accounts' | 'validators' | 'users'>

async function signInAll({ users }: Base, apiUrl: string): Promise<Readonly<Record<string, string>>> {
  const tokens: Record<string, string> = {}
  for (const [name, user] of Object.entries(users)) {
    const { json, status } = await signIn(apiUrl, user)
    if (status !== 201) throw new Error(`${name} could not log in: ${status}`)
    tokens[name] = String(json.token)
  }
  return tokens
}

function openClients({ users, artefacts, validators }: Base, apiUrl: string, tokens: Readonly<Record<string, string>>) {
  const clients: Record<string, Client> = {}
  for (const [name, token] of Object.entries(tokens)) {
    const rol = users[name]?.rol ?? ''
    const contract = artefacts.contracts.get(rol)
    if (contract !== undefined) clients[name] = openClient(apiUrl, { rol, token }, contract, validators)
  }
  return clients
}

async function buildWorld(
  base: Base,
  parts: Partial<VendorParts>,
  known?: Readonly<Record<string, string>>,
): Promise<World> {
  const { database, artefacts } = base
  const listening = await listen({ database, artefacts, sandbox: true, parts })
  const tokens = known ?? (await signInAll(base, listening.apiUrl))
  const clients = openClients(base, listening.apiUrl, tokens)
  const another: World['another'] = (options) =>
    listen({ database, artefacts, ...options, parts: { ...parts, ...options.parts } })
  return { ...listening, ...base, clients, another, withParts: (others) => buildWorld(base, others, tokens) }
}

/** Builds a sandbox on a database, with all users logged in. */
export async function openWorld(database: Database, artefacts: Artefacts): Promise<World> {
  await prepareDatabase(database, artefacts)
  const { accounts, users: made } = await makeSandboxUsers(database, { prefix: artefacts.prefix })
  const named = made.map(
    (user) => [user.werkgever === accounts.werkgever ? user.rol : 'andere-werkgever', user] as const,
  )
  const validators = openValidators(artefacts.contracts.values())
  return buildWorld({ database, artefacts, accounts, validators, users: Object.fromEntries(named) }, {})
}
