import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
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

it('plans the worked example of the law', async () => {
  const streams = makeTestStreams()
  expect(await run(['planning', '--spell', '2022-01-03', '--today', '2022-10-25', '--lang', 'en'], streams)).toBe(0)
  expect(streams.written()).toMatchInlineSnapshot(`
    "2022-01-03  First day of sickness
    2022-01-10  Report to the company doctor or health service, Employer (late; sources differ: week-1)
                handleiding-2015/5-proces/melding-bedrijfsarts-week-1
    2022-02-14  Company doctor's judgement, Company doctor (late; sources differ: week-6)
                regeling-procesgang/2-2, ap-2016/5-2-1-bedrijfsarts/oordeel-binnen-zes-weken, ap-2016/5-3-re-integratietraject/oordeel-vragen-binnen-zes-weken, nvab-2019/2-regie/advies-binnen-zes-weken, nvab-2019/2-regie/begeleiding-start-binnen-zes-weken
    2022-02-28  Case manager appointed, Employer (late; sources differ: plan-van-aanpak-termijn)
                regeling-procesgang/4-2-c, regeling-procesgang/4-1
    2022-02-28  Plan of action, Employer (late; sources differ: plan-van-aanpak-termijn)
                regeling-procesgang/4-1, ap-2016/5-3-re-integratietraject/plan-van-aanpak-binnen-twee-weken, handleiding-2015/9-3-wia/25-2, handleiding-2015/9-3-wia/26-2-plan, handleiding-2015/9-5-bw7/658a-3, handleiding-2015/5-proces/plan-volgt-op-analyse, handleiding-2015/5-proces/plan-op-basis-van-analyse, bw7/658a-aow
    cannot be set yet  First day over which a right to WIA can still exist, Employee (not yet)
                wia/64-11
    2022-10-24  Sick report to UWV after 42 weeks, Employer (late; not verified; sources differ: week-42)
                zw/38-1, zw/38-8, atw/4-a
    2023-01-01  First-year evaluation, Employer (not yet)
                regeling-procesgang/4-2-b, handleiding-2015/5-proces/eerstejaarsevaluatie-week-46-tot-52
    2023-04-23  Application for a shorter wait, Employee (due)
                wia/66, wia/23-6-tot, wia/23-6-tien-weken
    cannot be set yet  Earliest end of a shortened wait, Employee (not yet)
                wia/23-6-tien-weken
    2023-07-22  Last day on which the report still protects, Employer (not yet)
                wia/64-6-grens
    2023-09-17  Notice of UWV on the WIA application, UWV (Employee Insurance Agency) (due; sources differ: eindfase)
                wia/64-2
    2023-10-01  Company doctor's current judgement, Company doctor (not yet; not verified; sources differ: eindfase)
                uwv-werkwijze/actueel-oordeel-week-87, regeling-procesgang/6-1
    2023-10-01  Reintegration report, Employer (not yet; sources differ: eindfase)
                wia/25-3, wia/25-4, atw/1-2, handleiding-2015/9-3-wia/25-3, handleiding-2015/9-3-wia/25-4-a, handleiding-2015/9-3-wia/25-4-b, handleiding-2015/9-3-wia/26-2-verslag, wia/26-2
    2023-10-15  WIA application, Employee (not yet; sources differ: eindfase)
                wia/64-3, atw/1-2
    2023-11-19  Decision on a wage sanction, UWV (Employee Insurance Agency) (not yet)
                wia/25-10, handleiding-2015/9-3-wia/25-10, handleiding-2015/9-3-wia/25-10-na-late-aanvraag, atw/1-2
    cannot be set yet  Decision on shortening the wage sanction, UWV (Employee Insurance Agency) (not yet)
                wia/25-13, wia/25-14-te-laat, atw/1-1, handleiding-2015/9-3-wia/25-13
    cannot be set yet  Last day for the decision on the shortening, UWV (Employee Insurance Agency) (not yet)
                wia/25-13, atw/1-1, handleiding-2015/9-3-wia/25-13
    cannot be set yet  Decision on the WIA application, UWV (Employee Insurance Agency) (not yet; not verified)
                wia/102-3, atw/1-1
    2023-12-31  Last day of a hundred and four weeks, Employee (not yet)
                wia/23-1, wia/23-3, zw/29-5, handleiding-2015/5-proces/loon-104-weken
    2023-12-31  Last day of the wage duty, Employer (not yet)
                bw7/629-1, handleiding-2015/5-proces/loon-104-weken
    2023-12-31  Last day of the wage duty, a wage sanction aside, Employer (not yet)
                bw7/629-1, handleiding-2015/9-5-bw7/629-1
    2023-12-31  Last day of the wait, Employee (not yet)
                wia/23-1
    2024-01-01  First day on which WIA can start, Employee (not yet)
                wia/23-1
    2024-01-03  First day without the dismissal ban in sickness, Employer (not yet; sources differ: opzegverbod)
                bw7/670-1-a, bw7/670-1-zwangerschap, bw7/670-11
    2024-12-29  Last day of a wage sanction that is not shortened, Employer (not yet)
                wia/25-9, wia/25-9-verlof, handleiding-2015/9-3-wia/25-9-52-weken, handleiding-2015/9-3-wia/25-9-begin-na-verlof, handleiding-2015/9-3-wia/25-9-onderbroken-door-verlof
    cannot be set yet  First day over which sickness benefit can still be paid, UWV (Employee Insurance Agency) (not yet)
                zw/38a-terugwerkend
    cannot be set yet  Last day of the employer's tasks in sickness, Employer (not yet)
                zw/38-2, wia/26-2
    cannot be set yet  Reintegration report completed, Employer (not yet)
                wia/25-8
    cannot be set yet  Sick report at the end of the employment, Employer (not yet)
                zw/38-2
    cannot be set yet  Report of sickness under no-risk cover, Employer (not yet; not verified)
                zw/38b-2, atw/1-1, atw/2
    cannot be set yet  Expert judgement of UWV, UWV (Employee Insurance Agency) (not yet; not verified)
                uwv-werkwijze/deskundigenoordeel-twee-weken
    cannot be set yet  Reintegration report on request, Employer (not yet)
                wia/25-4-verzoek, atw/1-1, handleiding-2015/9-3-wia/25-4-b-op-verzoek
    cannot be set yet  Last day on which new sickness still joins this absence, Employee (not yet)
                bw7/629-10, bw7/629-10-verlof, wia/23-3, zw/29-5, handleiding-2015/9-5-bw7/629-10, handleiding-2015/9-5-bw7/629-10-rond-verlof
    cannot be set yet  Answer to a request about one's own data, Employer (not yet; not verified)
                avg/12-3, avg/16, avg/17, avg/18, avg/21
    cannot be set yet  Evaluation by the company doctor, Company doctor (not yet)
                handleiding-2015/5-proces/evaluatie-bedrijfsarts-elke-zes-weken
    cannot be set yet  Decision on the benefit after repair of the shortcoming, UWV (Employee Insurance Agency) (not yet)
                wia/25-15, atw/1-1, handleiding-2015/9-3-wia/25-15
    cannot be set yet  Talk on progress, Employer (not yet)
                handleiding-2015/5-proces/voortgang-elke-zes-weken, handleiding-2015/5-proces/voortgang-naar-aard-van-verzuim, handleiding-2015/5-proces/zes-weken-hele-traject
    cannot be set yet  From this day the employer may ask about no-risk cover, Employer (not yet)
                zw/38b-1
    cannot be set yet  Earliest end of a voluntary extension, Employer (not yet)
                wia/24-einde
    cannot be set yet  Destruction of the file on request, Company doctor (not yet; not verified)
                bw7/455, atw/1-1
    cannot be set yet  Up to this day no recovery may be expected, Employer (not yet; not verified)
                bw7/669-3-b
    "
  `)
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

const writeConfig = (streams: TestStreams, lines: readonly string[]): void =>
  writeFileSync(join(streams.cwd, 'verzuimspec.config.yaml'), lines.join('\n'))

const goodConfig = ['asOf: 2026-11-01', 'out: generated', 'jsonSchema: {}', 'openapi: {}']

it('generates what the config names, and nothing anew when nothing changed', async () => {
  const streams = makeTestStreams()
  writeConfig(streams, goodConfig)
  expect(await run(['generate'], streams)).toBe(0)
  const file = join(streams.cwd, 'generated/openapi/werkgever.openapi.json')
  const before = statSync(file).mtimeMs
  const again = { ...makeTestStreams(), cwd: streams.cwd }
  expect(await run(['generate'], again)).toBe(0)
  expect(again.written()).toContain('are current')
  expect(statSync(file).mtimeMs).toBe(before)
  expect(readdirSync(join(streams.cwd, 'generated')).sort()).toEqual(['json-schema', 'openapi'])
})

it('only tells with --check what is missing or stale', async () => {
  const streams = makeTestStreams()
  writeConfig(streams, goodConfig)
  await run(['generate'], streams)
  editFile(join(streams.cwd, 'generated/openapi/werkgever.openapi.json'), (text) => `${text} `)
  const checking = { ...makeTestStreams(), cwd: streams.cwd }
  expect(await run(['generate', '--check'], checking)).toBe(1)
  expect(readFileSync(join(streams.cwd, 'generated/openapi/werkgever.openapi.json'), 'utf8')).toMatch(/ $/)
})

it.each([
  ['a setting that does not exist', [...goodConfig, 'opnapi: {}'], '/opnapi is no setting'],
  ['a missing date', goodConfig.slice(1), '/asOf'],
  ['broken YAML', ['asOf: ['], 'line'],
  ['nothing to generate', goodConfig.slice(0, 2), 'nothing to generate'],
  ['an option its generator refuses', [...goodConfig.slice(0, 3), 'openapi: { version: een }'], '/openapi'],
])('refuses a config with %s, and leaves what was generated', async (_, lines, message) => {
  const streams = makeTestStreams()
  mkdirSync(join(streams.cwd, 'generated'))
  writeFileSync(join(streams.cwd, 'generated/eerder.txt'), 'eerder')
  writeConfig(streams, lines)
  expect(await run(['generate'], streams)).toBe(2)
  expect(streams.said()).toContain(message)
  expect(readdirSync(join(streams.cwd, 'generated'))).toEqual(['eerder.txt'])
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
