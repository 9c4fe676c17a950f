import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
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
  [
    'an unknown record',
    'scope: { entities: [verzuimgval] }',
    ':3:21 error unknown-id: `verzuimgval` is no entity of the norm base',
  ],
  ['a role that does not log in', 'scope: { roles: [uwv] }', ':3:18 error unusable: `uwv` is no role that logs in'],
  ['a word', 'scope: alles', ':3:8 error wrong-type: `alles` is of another type'],
])('refuses a scope with %s', async (_, scope, message) => {
  const streams = makeTestStreams()
  writeConfig(streams, [scope])
  expect(await run(['generate'], streams)).toBe(2)
  expect(streams.said()).toContain(message)
})

it('plans with SQL, types and documents no more than the scope', async () => {
  const streams = makeTestStreams()
  const config = [
    'asOf: 2026-11-01',
    'out: generated',
    'scope: { entities: [verzuimgeval], roles: [werkgever], deadlines: [plan-van-aanpak] }',
    'typescript: {}',
    'sqlCalendar: { engines: [postgresql] }',
    'documentation: { languages: [nl] }',
  ]
  writeFileSync(join(streams.cwd, 'verzuimspec.config.yaml'), config.join('\n'))
  expect(await run(['generate'], streams)).toBe(0)
  const list = (folder: string) => readdirSync(join(streams.cwd, 'generated', folder))
  expect(list('typescript/roles')).toEqual(['werkgever.ts'])
  const planning = readFileSync(join(streams.cwd, 'generated/sql-calendar/postgresql/planning.sql'), 'utf8')
  expect(planning).toContain("'plan-van-aanpak'")
  expect(planning).not.toMatch(/\(\d+, 'ziekmelding-uwv'/)
  expect(list('documentation/nl')).toContain('index.html')
})
