import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkValue } from '@verzuimspec/input'
import { expect, it } from 'vitest'
import { makeTestStreams, type TestStreams } from '../tools/test-streams.js'
import { run } from './run.js'

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
  expect(readdirSync(join(streams.cwd, 'generated')).sort()).toEqual([
    '.verzuimspec-generated',
    'json-schema',
    'openapi',
  ])
})

it('only tells with --check what is missing or stale', async () => {
  const streams = makeTestStreams()
  writeConfig(streams, goodConfig)
  await run(['generate'], streams)
  appendFileSync(join(streams.cwd, 'generated/openapi/werkgever.openapi.json'), ' ')
  const checking = { ...makeTestStreams(), cwd: streams.cwd }
  expect(await run(['generate', '--check'], checking)).toBe(1)
  expect(readFileSync(join(streams.cwd, 'generated/openapi/werkgever.openapi.json'), 'utf8')).toMatch(/ $/)
})

it.each([
  [
    'a setting that does not exist',
    [...goodConfig, 'opnapi: {}'],
    'verzuimspec.config.yaml:5:1 error unknown-property: `opnapi` is not known here; expected one of `asOf`',
  ],
  ['a misspelt setting', [...goodConfig, 'opnapi: {}'], 'did you mean `openapi`?'],
  ['an inherited name', [...goodConfig, 'constructor: {}'], ':5:1 error unknown-property: `constructor`'],
  ['an inherited name of all', [...goodConfig, '__proto__: {}'], ':5:1 error unknown-property: `__proto__`'],
  ['a missing date', goodConfig.slice(1), '`asOf` is missing'],
  ['a day that does not exist', ['asOf: 2026-02-30', ...goodConfig.slice(1)], ':1:7 error wrong-form: `2026-02-30`'],
  ['broken YAML', ['asOf: ['], 'verzuimspec.config.yaml:1:8 error broken-yaml'],
  ['nothing to generate', goodConfig.slice(0, 2), 'none of `normBase`, `jsonSchema`, `openapi`'],
  ['an unknown profile', [...goodConfig, 'profile: strict'], ':5:10 error unknown-id: `strict` is no profile'],
  [
    'an option its generator does not know',
    [...goodConfig.slice(0, 3), 'openapi: { contact: { nme: x } }'],
    ':4:23 error unknown-property: `nme` is not known here; expected one of `name`, `url`, `email`; did you mean `name`?',
  ],
  ['an option of another form', [...goodConfig.slice(0, 3), 'openapi: { version: een }'], ':4:21 error wrong-form'],
  [
    'an option its generator refuses',
    [...goodConfig.slice(0, 3), 'openapi:', '  roles: [werkgevr]'],
    'verzuimspec.config.yaml:5:11 error unknown-id: `werkgevr` is no role',
  ],
])('refuses a config with %s, and leaves what was generated', async (_, lines, message) => {
  const streams = makeTestStreams()
  mkdirSync(join(streams.cwd, 'generated'))
  writeFileSync(join(streams.cwd, 'generated/eerder.txt'), 'eerder')
  writeConfig(streams, lines)
  expect(await run(['generate'], streams)).toBe(2)
  expect(streams.said()).toContain(message)
  expect(readdirSync(join(streams.cwd, 'generated'))).toEqual(['eerder.txt'])
})

it('prints the schema of a config, which a good config fits', async () => {
  const streams = makeTestStreams()
  expect(await run(['generate', '--config-schema'], streams)).toBe(0)
  const schema = JSON.parse(streams.written())
  expect(Object.keys(schema.properties)).toContain('sqlCalendar')
  expect(() => checkValue(schema, { asOf: '2026-11-01', out: 'generated', openapi: {} }, 'config')).not.toThrow()
})

it('makes everything under an absolute folder where it is asked to', async () => {
  const streams = makeTestStreams()
  const out = join(streams.cwd, 'elders')
  writeConfig(streams, ['asOf: 2026-11-01', `out: ${out}`, 'jsonSchema: { roles: [werkgever] }'])
  expect(await run(['generate'], streams)).toBe(0)
  expect(readdirSync(out)).toContain('json-schema')
})
