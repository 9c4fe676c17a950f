import type { NormBase } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { parseTarget } from './parse-target.js'
import { readSecrets } from './read-secrets.js'
import { TargetError } from './target-error.js'

const base = {
  roles: {
    werkgever: { id: 'werkgever', usesSystem: true },
    bedrijfsarts: { id: 'bedrijfsarts', usesSystem: true },
    uwv: { id: 'uwv', usesSystem: false },
  },
  entities: { verzuimgeval: { id: 'verzuimgeval' }, ziekmelding: { id: 'ziekmelding', parent: 'verzuimgeval' } },
  deadlines: { melding: { id: 'melding', who: 'bedrijfsarts' } },
  retention: {},
  norms: { 'x/declared': { enforcedBy: 'declared' }, 'x/ruled': { enforcedBy: 'rule' } },
} as unknown as NormBase

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
    if (error instanceof TargetError) return error.message
  }
  return 'no TargetError'
}

it('fills in the limit of ten seconds', () => {
  expect(parse(lines).timeoutMs).toBe(10_000)
})

it('names every missing part at once', () => {
  expect(messageOf(() => parse(['name: x']))).toMatchInlineSnapshot(`
    "the target file target.yaml cannot be used:
      / must have required property 'product'
      / must have required property 'version'
      / must have required property 'api'
      / must have required property 'control'
      / must have required property 'accounts'
      / must have required property 'logins'"
  `)
})

it('names the line of broken YAML', () => {
  expect(messageOf(() => parse(['name: x', 'api: [']))).toContain('line 2')
})

it('refuses a key it does not know', () => {
  expect(messageOf(() => parse([...lines, 'timeout: 3']))).toContain('`timeout`')
})

it('refuses a login for a role that does not log in', () => {
  const other = lines.map((line) => line.replace('{ werkgever: { username', '{ uwv: { username'))
  expect(messageOf(() => parse(other))).toContain(
    '/logins/uwv is no role that uses an absence system; expected werkgever, bedrijfsarts',
  )
})

it('takes a target without a scope for one of everything', () => {
  expect(parse(lines).scope).toEqual({
    entities: ['verzuimgeval', 'ziekmelding'],
    roles: ['werkgever', 'bedrijfsarts'],
    deadlines: ['melding'],
    retention: [],
  })
})

it('completes a scope that names its records and roles', () => {
  const scope = 'scope: { entities: [verzuimgeval], roles: [werkgever] }'
  expect(parse([...lines, scope]).scope).toMatchObject({ entities: ['verzuimgeval'], deadlines: [] })
})

it.each([
  [
    'an unknown role',
    'scope: { roles: [werkgevr] }',
    '#/scope/roles/0 error unknown-id: `werkgevr` is no role of the norm base',
  ],
  ['a record without its parent', 'scope: { entities: [ziekmelding] }', 'add `verzuimgeval`'],
  [
    'a role that logs in',
    'scope: { roles: [bedrijfsarts] }',
    '/logins/werkgever is a role that /scope/roles leaves out',
  ],
])('refuses a scope with or without %s', (_, scope, message) => {
  expect(messageOf(() => parse([...lines, scope]))).toContain(message)
})

it('refuses to take a declaration for a norm that is tested', () => {
  const attested = 'attestations: { x/ruled: { by: a, date: 2026-01-01, nl: b, en: c } }'
  expect(messageOf(() => parse([...lines, attested]))).toContain('/attestations/x/ruled')
})

it('takes secrets from the environment and never shows one', () => {
  const target = parse(lines)
  expect(readSecrets(target, { WG_PW: 'geheim', WG_TOTP: 'JBSWY3DPEHPK3PXP' }, 't').werkgever?.password).toBe('geheim')
  const message = messageOf(() => readSecrets(target, { WG_PW: 'geheim' }, 'target.yaml'))
  expect(message).toContain('the environment variable WG_TOTP of login `werkgever` is not set')
  expect(message).not.toContain('geheim')
})
