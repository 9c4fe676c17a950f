import { fileURLToPath } from 'node:url'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { expect, it } from 'vitest'
import { MissingSecretError } from './missing-secret-error.js'
import { parseTarget } from './parse-target.js'
import { readSecrets } from './read-secrets.js'
import { TargetError } from './target-error.js'

const base = loadBundledBase(fileURLToPath(new URL('../../../../spec/dist/norm-base.json', import.meta.url)))

const lines = [
  'name: Voorbeeld',
  'product: Voorbeeldsysteem',
  'version: 1.0.0',
  'api: { baseUrl: "http://127.0.0.1:1/v1" }',
  'control: { baseUrl: "http://127.0.0.1:2" }',
  'accounts: { werkgever: een, andereWerkgever: twee, werknemer: drie }',
  'logins: { werkgever: { username: wg, passwordEnv: WG_PW, totpSecretEnv: WG_TOTP } }',
]

const parse = (given: readonly string[]) => parseTarget(given.join('\n'), 'target.yaml', base)

const messageOf = (action: () => unknown): string => {
  try {
    action()
  } catch (error) {
    if (error instanceof TargetError || error instanceof MissingSecretError) return error.message
  }
  return 'no TargetError'
}

it('fills in the limit of ten seconds', () => {
  expect(parse(lines).timeoutMs).toBe(10_000)
})

it('names every missing part at once', () => {
  expect(messageOf(() => parse(['name: x']))).toMatchInlineSnapshot(`
    "target.yaml:1:1 error missing-property: \`product\` is missing; expected a value for \`product\`; add \`product:\` here
    target.yaml:1:1 error missing-property: \`version\` is missing; expected a value for \`version\`; add \`version:\` here
    target.yaml:1:1 error missing-property: \`api\` is missing; expected a value for \`api\`; add \`api:\` here
    target.yaml:1:1 error missing-property: \`control\` is missing; expected a value for \`control\`; add \`control:\` here
    target.yaml:1:1 error missing-property: \`accounts\` is missing; expected a value for \`accounts\`; add \`accounts:\` here
    target.yaml:1:1 error missing-property: \`logins\` is missing; expected a value for \`logins\`; add \`logins:\` here"
  `)
})

it('names the line of broken YAML', () => {
  expect(messageOf(() => parse(['name: x', 'api: [']))).toContain('target.yaml:2:')
})

it('refuses a key it does not know', () => {
  expect(messageOf(() => parse([...lines, 'timeout: 3']))).toContain(
    'target.yaml:8:1 error unknown-property: `timeout` is not known here',
  )
})

it('refuses a login for a role that does not log in', () => {
  const other = lines.map((line) => line.replace('{ werkgever: { username', '{ uwv: { username'))
  expect(messageOf(() => parse(other))).toContain(
    'target.yaml:7:11 error unknown-name: `uwv` is no role that uses an absence system; expected one of `arbeidsdeskundige`, ',
  )
})

it('takes a target without a scope for one of every record and of what its users keep to', () => {
  const roles = Object.values(base.roles).flatMap(({ id, usesSystem }) => (usesSystem ? [id] : []))
  const kept = Object.values(base.deadlines).filter(({ who }) => roles.includes(who))
  const terms = Object.values(base.retention).filter(({ entities }) => entities.length > 0)
  expect(parse(lines).scope).toEqual({
    entities: Object.keys(base.entities),
    roles,
    deadlines: kept.map(({ id }) => id),
    retention: terms.map(({ id }) => id),
  })
})

it('completes a scope that names its records and roles', () => {
  const scope = 'scope: { entities: [verzuimgeval], roles: [werkgever] }'
  const { entities, deadlines } = parse([...lines, scope]).scope
  expect(entities).toEqual(['verzuimgeval'])
  expect(deadlines).toContain('ziekmelding-uwv')
  expect(deadlines).not.toContain('oordeel-bedrijfsarts')
})

it.each([
  [
    'an unknown role',
    'scope: { roles: [werkgevr] }',
    'target.yaml:8:18 error unknown-id: `werkgevr` is no role of the norm base',
  ],
  ['a record without its parent', 'scope: { entities: [ziekmelding] }', 'add `verzuimgeval`'],
  ['a role that logs in', 'scope: { roles: [bedrijfsarts] }', '`werkgever` is a role that `scope.roles` leaves out'],
])('refuses a scope with or without %s', (_, scope, message) => {
  expect(messageOf(() => parse([...lines, scope]))).toContain(message)
})

it('refuses to take a declaration for a norm that is tested', () => {
  const attested = 'attestations: { zw/38-1: { by: a, date: 2026-01-01, nl: b, en: c } }'
  expect(messageOf(() => parse([...lines, attested]))).toContain('target.yaml:8:17 error not-declarable: `zw/38-1`')
})

it('takes secrets from the environment and never shows one', () => {
  const target = parse(lines)
  expect(readSecrets(target, { WG_PW: 'geheim', WG_TOTP: 'JBSWY3DPEHPK3PXP' }, 't').werkgever?.password).toBe('geheim')
  const read = () => readSecrets(target, { WG_PW: 'geheim' }, 'target.yaml')
  expect(read).toThrow(MissingSecretError)
  const message = messageOf(read)
  expect(message).toContain('the environment variable WG_TOTP of login `werkgever` is not set')
  expect(message).not.toContain('geheim')
})

it.each([
  [
    'a secret where its name belongs',
    'passwordEnv: WG_PW',
    'passwordEnv: geheim!',
    'is not the name of an environment variable; expected capitals',
  ],
  ['a secret that is a number', 'passwordEnv: WG_PW', 'passwordEnv: 987654', 'wrong-type'],
  ['a login that is a secret', '{ username: wg, passwordEnv: WG_PW, totpSecretEnv: WG_TOTP }', 'geheim!', 'wrong-type'],
  [
    'an address with a password in it',
    'http://127.0.0.1:1/v1',
    'http://wg:geheim!@127.0.0.1:1/v1',
    'is not a base URL; expected an address without user, password',
  ],
])('refuses %s without repeating it', (_, from, to, code) => {
  const message = messageOf(() => parse(lines.map((line) => line.replace(from, to))))
  expect(message).toContain(code)
  expect(message).not.toMatch(/geheim|987654/)
})

it.each(['constructor', '__proto__', 'toString'])('takes `%s` for an ordinary unknown role and norm', (id) => {
  const login = lines.map((line) => line.replace('{ werkgever: { username', `{ ${id}: { username`))
  expect(messageOf(() => parse(login))).toContain(`\`${id}\` is no role that uses an absence system`)
  const attested = `attestations: { ${id}: { by: a, date: 2026-01-01, nl: b, en: c } }`
  expect(messageOf(() => parse([...lines, attested]))).toContain(`\`${id}\` is no norm that a declaration can show`)
})
