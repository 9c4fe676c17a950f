import { fileURLToPath } from 'node:url'
import {
  parseTarget,
  type RunResult,
  readScenarios,
  runConformance,
  type Scenario,
  type Secrets,
  type Target,
} from '@verzuimspec/conformance'
import { loadBundledBase } from '@verzuimspec/norm-base'

/** The norm base of this repository. */
export const base = loadBundledBase(fileURLToPath(new URL('../../../spec/dist/norm-base.json', import.meta.url)))

export const scenarios = readScenarios(base)

/** Runs a target under the default profile, as of a fixed day; through every scenario unless others are given. */
export const runTarget = (
  target: Target,
  secrets: Readonly<Record<string, Secrets>>,
  given: readonly Scenario[] = scenarios,
): Promise<RunResult> =>
  runConformance({
    base,
    asOf: '2026-11-01',
    profile: null,
    target,
    secrets,
    scenarios: given,
    now: () => '2026-11-01T10:00:00.000Z',
  })

/** A target file's content for a target without users of its own: every role's name is its username. */
export const describeTarget = (urls: { apiUrl: string; controlUrl: string }, timeoutMs: number): Target => {
  const roles = Object.values(base.roles).filter(({ usesSystem }) => usesSystem)
  const logins = Object.fromEntries(
    roles.map(({ id }) => [id, { username: id, passwordEnv: 'VZ_PASSWORD', totpSecretEnv: 'VZ_TOTP' }]),
  )
  const target = {
    name: 'Ontaard doelwit',
    product: 'geen',
    version: '0',
    api: { baseUrl: urls.apiUrl },
    control: { baseUrl: urls.controlUrl },
    timeoutMs,
    accounts: { werkgever: 'een', andereWerkgever: 'twee', werknemer: 'drie' },
    logins,
  }
  return parseTarget(JSON.stringify(target), 'target.json', base)
}

/** The same secrets for every role; their values do not matter to a target that reads none. */
export const anySecrets = (target: Target): Readonly<Record<string, Secrets>> =>
  Object.fromEntries(
    Object.keys(target.logins).map((role) => [role, { password: 'x', totpSecret: 'JBSWY3DPEHPK3PXP' }]),
  )
