import { createReport, readValue, renderMeaningIssue } from '@verzuimspec/input'
import { expect, it } from 'vitest'
import { contractOf } from '../../test/contract.js'
import { readRealSpec } from '../../test/real-spec.js'
import { tinySpec } from '../../test/tiny-spec.js'
import { openapiGenerator } from '../generator.js'
import type { OpenApiOptions } from './options.js'
import { choosePublisher } from './publisher.js'

const generate = (options: OpenApiOptions, spec = tinySpec) => openapiGenerator.generate({ base: spec, spec, options })

it('puts the major version of the API in its address', () => {
  const report = createReport(readValue({}, 'options'))
  expect(choosePublisher({ version: '2.1.0' }, report).serverUrl).toBe('https://verzuim.example.invalid/v2')
})

it.each<OpenApiOptions>([
  { serverUrl: 'http://127.0.0.1:8080/v1' },
  { serverUrl: 'https://api.example.invalid/verzuim/v1' },
  { serverUrl: 'https://api.example.invalid/v12', version: '12.0.0-beta.1' },
])('takes %o', (options) => {
  const report = createReport(readValue(options, 'options'))
  expect(choosePublisher(options, report).serverUrl).toBe(options.serverUrl)
  expect(report.issues).toEqual([])
})

it.each<OpenApiOptions>([
  { serverUrl: 'https://api.example.invalid' },
  { serverUrl: 'https://api.example.invalid/v1/' },
  { serverUrl: 'https://api.example.invalid/v1', version: '2.0.0' },
  { serverUrl: '/v1' },
  { serverUrl: 'ftp://api.example.invalid/v1' },
])('refuses %o', async (options) => {
  await expect(generate(options)).rejects.toThrow('/core/uri-version')
})

it.each(['1', 'v1.0.0', '1.0', '01.0.0', ''])('refuses %s as a version', async (version) => {
  await expect(generate({ version })).rejects.toThrow('/core/semver')
})

it('says what is wrong with an address, what was expected, and how to mend it', () => {
  const report = createReport(readValue({}, 'options'))
  choosePublisher({ serverUrl: 'https://api.example.invalid' }, report)
  expect(report.issues.map((issue) => renderMeaningIssue(issue, 'en'))).toMatchInlineSnapshot(`
    [
      "options#/serverUrl error unusable: \`https://api.example.invalid\` is no address for this version of the API; expected an http address ending in \`/v1\`, without a slash after it; mend \`serverUrl\` or \`version\` (Dutch API rules, /core/uri-version)",
    ]
  `)
})

it('refuses a contact without an address', async () => {
  const options = { contact: { name: 'Steunpunt', url: 'https://hulp.example.invalid' } } as OpenApiOptions
  await expect(generate(options)).rejects.toThrow('options#/contact error missing-property: `email` is missing')
})

it('publishes under the name, address, version and contact it is given', () => {
  const contact = { name: 'Steunpunt', url: 'https://hulp.example.invalid', email: 'hulp@example.invalid' }
  const serverUrl = 'https://api.example.invalid/v3'
  const { info, servers, components } = contractOf(tinySpec, 'lezer', {
    title: 'Zuiver',
    version: '3.1.4',
    serverUrl,
    contact,
    profile: 'ruim',
  })
  expect(info).toMatchObject({ title: 'Zuiver: lezer', version: '3.1.4', contact, 'x-profile': 'ruim' })
  expect(servers).toEqual([{ url: serverUrl }])
  expect(components.headers?.ApiVersion).toMatchObject({ example: '3.1.4' })
})

it('writes for the roles asked for', async () => {
  const files = await generate({ roles: ['werkgever'] }, readRealSpec())
  expect(files.map(({ path }) => path)).toEqual(['werkgever.openapi.json'])
})

it.each<OpenApiOptions>([{ roles: ['lezr'] }, { profile: 'rum' }])('names the nearest of %o', async (options) => {
  await expect(generate(options)).rejects.toThrow('did you mean')
})

it('freezes its files', async () => {
  expect((await generate({})).every((file) => Object.isFrozen(file))).toBe(true)
})
