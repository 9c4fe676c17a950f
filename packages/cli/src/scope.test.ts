import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeTestStreams, type TestStreams } from '../tools/test-streams.js'
import { run } from './run.js'

const writeConfig = (streams: TestStreams, scope: readonly string[]): void =>
  writeFileSync(
    join(streams.cwd, 'verzuimspec.config.yaml'),
    ['asOf: 2026-11-01', 'out: generated', ...scope, 'jsonSchema: {}', 'openapi: {}'].join('\n'),
  )

it('leaves records and roles outside the scope out of contracts and schemas', async () => {
  const streams = makeTestStreams()
  writeConfig(streams, ['scope:', '  entities: [verzuimgeval]', '  roles: [werkgever, werknemer]'])
  expect(await run(['generate'], streams)).toBe(0)
  const files = readdirSync(join(streams.cwd, 'generated'), { recursive: true, encoding: 'utf8' })
  expect(files.filter((file) => file.endsWith('.json')).sort()).toEqual([
    'json-schema/werkgever/verzuimgeval-vastleggen.schema.json',
    'json-schema/werkgever/verzuimgeval.schema.json',
    'json-schema/werknemer/verzuimgeval.schema.json',
    'openapi/werkgever.openapi.json',
    'openapi/werknemer.openapi.json',
  ])
})

it.each([
  ['an unknown record', 'scope: { entities: [verzuimgval] }', '/scope/entities/0 `verzuimgval` is no kind of record'],
  ['a role that does not log in', 'scope: { roles: [uwv] }', '/scope/roles/0 `uwv` is no role that logs in'],
  ['a word', 'scope: alles', '/scope is no mapping'],
])('refuses a scope with %s', async (_, scope, message) => {
  const streams = makeTestStreams()
  writeConfig(streams, [scope])
  expect(await run(['generate'], streams)).toBe(2)
  expect(streams.said()).toContain(message)
})
