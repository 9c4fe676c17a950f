import { expect, it } from 'vitest'
import { contractOf } from '../test/contract.js'
import { readRealSpec } from '../test/real-spec.js'
import { tinySpec } from '../test/tiny-spec.js'
import { generateOpenApi } from './generate-open-api.js'
import { type OpenApiOptions, publisherOf } from './options.js'

it('puts the major version of the API in its address', () => {
  expect(publisherOf({ version: '2.1.0' }).serverUrl).toBe('https://verzuim.example.invalid/v2')
})

it.each<OpenApiOptions>([
  { serverUrl: 'http://127.0.0.1:8080/v1' },
  { serverUrl: 'https://api.example.invalid/verzuim/v1' },
  { serverUrl: 'https://api.example.invalid/v12', version: '12.0.0-beta.1' },
])('takes %o', (options) => {
  expect(publisherOf(options).serverUrl).toBe(options.serverUrl)
})

it.each<OpenApiOptions>([
  { serverUrl: 'https://api.example.invalid' },
  { serverUrl: 'https://api.example.invalid/v1/' },
  { serverUrl: 'https://api.example.invalid/v1', version: '2.0.0' },
  { serverUrl: '/v1' },
  { serverUrl: 'ftp://api.example.invalid/v1' },
])('refuses %o', (options) => {
  expect(() => publisherOf(options)).toThrow('/core/uri-version')
})

it.each(['1', 'v1.0.0', '1.0', '01.0.0', ''])('refuses %s as a version', (version) => {
  expect(() => publisherOf({ version })).toThrow('/core/semver')
})

it('says what is wrong with an address, what was expected, and how to mend it', () => {
  expect(() => publisherOf({ serverUrl: 'https://api.example.invalid' })).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: \`https://api.example.invalid\` is no address for this version of the API; expected an http address ending in \`/v1\`, without a slash after it; mend \`serverUrl\` or \`version\` (Dutch API rules, /core/uri-version)]`,
  )
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

it('writes for the roles asked for', () => {
  const paths = generateOpenApi(readRealSpec(), { roles: ['werkgever'] }).map(({ path }) => path)
  expect(paths).toEqual(['openapi/werkgever.openapi.json'])
})

it.each<OpenApiOptions>([{ roles: ['lezr'] }, { profile: 'rum' }])('names the nearest of %o', (options) => {
  expect(() => generateOpenApi(tinySpec, options)).toThrow('did you mean')
})

it('freezes its files', () => {
  expect(generateOpenApi(tinySpec).every((file) => Object.isFrozen(file))).toBe(true)
})
