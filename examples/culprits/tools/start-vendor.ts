import { parseTarget, type Secrets, type Target } from '@verzuimspec/conformance'
import {
  buildVendor,
  type Database,
  makeSandboxUsers,
  openPglite,
  prepareDatabase,
  readArtefacts,
  readScope,
  type VendorParts,
} from '@verzuimspec/reference-vendor'
import { base } from './run-target.js'

type Users = Awaited<ReturnType<typeof makeSandboxUsers>>

/** A database with users in it, to start one vendor after another on. */
export interface Premises {
  readonly database: Database
  readonly users: Users
  readonly close: () => Promise<void>
}

/** Opens an embedded database, puts tables, masks and users in it. Takes two to three seconds. */
export async function openPremises(): Promise<Premises> {
  const database = await openPglite()
  await prepareDatabase(database, readArtefacts())
  return { database, users: await makeSandboxUsers(database), close: () => database.close() }
}

/** A vendor that listens, with its target and the secrets of its users. */
export interface StartedVendor {
  readonly target: Target
  readonly secrets: Readonly<Record<string, Secrets>>
  readonly close: () => Promise<void>
}

const describeVendor = (
  urls: { api: string; control: string },
  { accounts, users }: Users,
): StartedVendor['target'] => {
  const own = users.filter(({ werkgever }) => werkgever === accounts.werkgever)
  const logins = own.map(({ rol, gebruikersnaam }) => [
    rol,
    { username: gebruikersnaam, passwordEnv: 'VZ_PASSWORD', totpSecretEnv: 'VZ_TOTP' },
  ])
  const target = {
    name: 'Referentieleverancier',
    product: 'verzuimspec reference vendor',
    version: '0.1.0',
    api: { baseUrl: urls.api },
    control: { baseUrl: urls.control },
    accounts,
    scope: readScope(),
    logins: Object.fromEntries(logins),
  }
  return parseTarget(JSON.stringify(target), 'target.json', base)
}

const takeSecrets = ({ accounts, users }: Users): StartedVendor['secrets'] =>
  Object.fromEntries(
    users
      .filter(({ werkgever }) => werkgever === accounts.werkgever)
      .map(({ rol, wachtwoord, totpGeheim }) => [rol, { password: wachtwoord, totpSecret: totpGeheim }]),
  )

/** Starts the reference vendor, or a variant of it, in its sandbox on free ports. */
export async function startVendor(premises: Premises, parts: Partial<VendorParts> = {}): Promise<StartedVendor> {
  const vendor = buildVendor({ database: premises.database, sandbox: true, parts })
  const api = await vendor.api.listen({ host: '127.0.0.1', port: 0 })
  const control = await vendor.control?.listen({ host: '127.0.0.1', port: 0 })
  const target = describeVendor({ api: `${api}${vendor.basePath}`, control: control ?? '' }, premises.users)
  return { target, secrets: takeSecrets(premises.users), close: vendor.close }
}
