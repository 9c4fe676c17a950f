import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { makeTestStreams, type TestStreams } from '../tools/test-streams.js'
import { run } from './run.js'

const specFolder = fileURLToPath(new URL('../../../spec', import.meta.url))

const copySpec = (streams: TestStreams): string => {
  const folder = join(streams.cwd, 'spec')
  cpSync(specFolder, folder, { recursive: true })
  return folder
}

const editFile = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')))

const decideDiagnosis = [
  'decide',
  '--actor',
  'werkgever',
  '--action',
  'inzien',
  '--data',
  'diagnose',
  '--as-of',
  '2026-11-01',
]

it('decides with the answer first and the norms after it', async () => {
  const streams = makeTestStreams()
  expect(await run([...decideDiagnosis, '--lang', 'nl'], streams)).toBe(0)
  expect(streams.written().split('\n')[1]).toBe('Antwoord: Nee, het mag niet.')
  expect(streams.written()).toContain('ap-2016/4-ziekmelding/alleen-zes-gegevens')
})

it('prints one JSON document with --json', async () => {
  const streams = makeTestStreams()
  expect(await run([...decideDiagnosis, '--json'], streams)).toBe(0)
  expect(JSON.parse(streams.written())).toMatchObject({ schemaVersion: 1, decision: { verdict: 'deny' } })
})

it('suggests the nearest identifier for an unknown one', async () => {
  const streams = makeTestStreams()
  const args = ['decide', '--actor', 'werkgevr', '--action', 'inzien', '--data', 'diagnose']
  expect(await run(args, streams)).toBe(2)
  expect(streams.said()).toContain('did you mean `werkgever`?')
  expect(streams.written()).toBe('')
})

it.each([
  [['planning', '--spell', '2022-02-30'], '2022-02-30'],
  [['planning', '--spell', '2022-02-10..2022-02-01'], '2022-02-10'],
  [['planning', '--spell', 'gisteren..'], 'is no period'],
  [
    ['decide', '--actor', 'werkgever', '--action', 'inzien', '--data', 'diagnose', '--fact', 'ziek'],
    'expected name=value',
  ],
  [['decide', '--actor', 'werkgever'], '--action'],
  [['decid'], 'decide'],
  [['lint', 'nergens'], 'nergens'],
  [['generate', '--config', 'nergens.yaml'], 'nergens.yaml'],
  [['certificate', 'verify', 'nergens.jws', '--key', 'nergens.pem'], 'nergens'],
] as const)('refuses %j with exit code 2 and says why', async (args, message) => {
  const streams = makeTestStreams()
  expect(await run(args, streams)).toBe(2)
  expect(streams.said() + streams.written()).toContain(message)
})

it('finds nothing wrong in the norm base', async () => {
  const streams = makeTestStreams()
  expect(await run(['lint', specFolder], streams)).toBe(0)
  expect(streams.written()).toBe('no issues\n')
})

it.each([
  ['a broken YAML file', 'norms/zw.yaml', (text: string) => `${text}\n  : [`, 'broken-yaml'],
  ['a norm without a source', 'norms/zw.yaml', (text: string) => text, 'dangling-identifier'],
  [
    'an unknown identifier',
    'permissions/werkgever/verzuim.yaml',
    (text: string) => text.replace('[vangnet-ja-nee]', '[vangnet-ja-nei]'),
    'vangnet-ja-nee',
  ],
])('tells of %s at its file and line, and touches nothing', async (what, file, change, message) => {
  const streams = makeTestStreams()
  const folder = copySpec(streams)
  if (what === 'a norm without a source') rmSync(join(folder, 'sources/zw.yaml'))
  editFile(join(folder, file), change)
  expect(await run(['lint', 'spec'], streams)).toBe(1)
  expect(streams.written()).toMatch(/^spec\/\S+\.yaml:\d+:\d+ error /)
  expect(streams.written()).toContain(message)
  const other = makeTestStreams()
  expect(await run([...decideDiagnosis, '--spec', folder], other)).toBe(2)
  expect(other.written()).toBe('')
})

it('makes a key pair once and never over an old one', async () => {
  const streams = makeTestStreams()
  expect(await run(['certificate', 'key', '--out', 'sleutels'], streams)).toBe(0)
  const file = join(streams.cwd, 'sleutels/certificate-key.pem')
  expect(statSync(file).mode & 0o077).toBe(0)
  const before = readFileSync(file, 'utf8')
  expect(await run(['certificate', 'key', '--out', 'sleutels'], streams)).toBe(2)
  expect(readFileSync(file, 'utf8')).toBe(before)
})

it('tells of a certificate that is none', async () => {
  const streams = makeTestStreams()
  await run(['certificate', 'key'], streams)
  writeFileSync(join(streams.cwd, 'certificate.jws'), 'geen.certificaat')
  expect(await run(['certificate', 'verify', 'certificate.jws', '--key', 'certificate-key.pub.pem'], streams)).toBe(1)
  expect(streams.said()).toContain('the certificate is not whole')
})

const target = [
  'name: Weg',
  'product: Weg',
  'version: 1.0.0',
  'api: { baseUrl: "http://127.0.0.1:1/v1" }',
  'control: { baseUrl: "http://127.0.0.1:1" }',
  'timeoutMs: 500',
  'accounts: { werkgever: een, andereWerkgever: twee, werknemer: drie }',
  'logins: { werkgever: { username: wg, passwordEnv: WG_PW, totpSecretEnv: WG_TOTP } }',
]

it('says that a target is down, with exit code 3, and leaves an earlier report', async () => {
  const streams = makeTestStreams({ WG_PW: 'x', WG_TOTP: 'JBSWY3DPEHPK3PXP' })
  writeFileSync(join(streams.cwd, 'target.yaml'), target.join('\n'))
  mkdirSync(join(streams.cwd, 'uit'))
  writeFileSync(join(streams.cwd, 'uit/report.json'), 'eerder')
  expect(await run(['conform', '--target', 'target.yaml', '--out', 'uit'], streams)).toBe(3)
  expect(streams.said()).toContain('http://127.0.0.1:1/reset could not be reached')
  expect(readFileSync(join(streams.cwd, 'uit/report.json'), 'utf8')).toBe('eerder')
})

it('names the environment variable of a secret that is not set', async () => {
  const streams = makeTestStreams()
  writeFileSync(join(streams.cwd, 'target.yaml'), target.join('\n'))
  expect(await run(['conform', '--target', 'target.yaml'], streams)).toBe(2)
  expect(streams.said()).toContain('WG_PW')
})

it('shows help and version without failing', async () => {
  const streams = makeTestStreams()
  expect(await run(['--help'], streams)).toBe(0)
  expect(streams.written()).toContain('Exit codes: 0 all well')
  expect(await run(['--version'], makeTestStreams())).toBe(0)
})

it.each([
  [['decide', '--actor', 'werkgevr', '--action', 'inzien', '--data', 'diagnose'], 2, 'unknown-id-error', 'werkgever'],
  [['decide', '--actor', 'werkgever'], 2, 'usage-error', '--action'],
  [['lint', '--bogus'], 2, 'usage-error', '--bogus'],
  [[...decideDiagnosis.slice(0, -1), '2026-02-30'], 2, 'usage-error', '2026-02-30'],
  [['coverage', '--source', 'ap-2015'], 2, 'unknown-source-error', 'ap-2016'],
  [['generate', '--config', 'nergens.yaml'], 2, 'file-error', 'nergens.yaml'],
] as const)('prints the error of %j as one JSON document on the error stream', async (args, code, kind, message) => {
  const streams = makeTestStreams()
  expect(await run([...args, '--json'], streams)).toBe(code)
  expect(streams.written()).toBe('')
  const { schemaVersion, error } = JSON.parse(streams.said())
  expect([schemaVersion, error.code, error.exitCode]).toEqual([1, kind, code])
  expect(error.message).toContain(message)
})

it('gives the issues of a broken norm base as data', async () => {
  const streams = makeTestStreams()
  const folder = copySpec(streams)
  editFile(join(folder, 'norms/zw.yaml'), (text) => `${text}\n  : [`)
  expect(await run([...decideDiagnosis, '--spec', 'spec', '--json'], streams)).toBe(2)
  expect(JSON.parse(streams.said()).error).toMatchObject({
    code: 'norm-base-error',
    issues: [{ code: 'broken-yaml', at: { file: expect.stringMatching(/^spec\/norms\/zw\.yaml$/) } }],
  })
})

it('prints help and version as text, whatever form is asked', async () => {
  const streams = makeTestStreams()
  expect(await run(['decide', '--help', '--json'], streams)).toBe(0)
  expect(streams.written()).toContain('Usage: verzuimspec decide')
})
