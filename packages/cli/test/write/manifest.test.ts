import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/run.js'
import { makeTestStreams, type TestStreams } from '../../tools/test-streams.js'

const writeConfig = (streams: TestStreams, lines: readonly string[], name = 'verzuimspec.config.yaml'): void =>
  writeFileSync(join(streams.cwd, name), ['asOf: 2026-11-01', ...lines].join('\n'))

const again = ({ cwd }: TestStreams): TestStreams => ({ ...makeTestStreams(), cwd })

const contract = 'openapi/werkgever.openapi.json'
const schema = 'json-schema/werkgever/verzuimgeval.schema.json'

it('names what is no longer made with --check, and takes it away without', async () => {
  const streams = makeTestStreams()
  writeConfig(streams, ['out: uit', 'openapi: {}', 'jsonSchema: {}'])
  expect(await run(['generate'], streams)).toBe(0)
  writeFileSync(join(streams.cwd, 'uit/eigen.txt'), 'van de gebruiker')
  writeConfig(streams, ['out: uit', 'openapi: {}'])
  const checking = again(streams)
  expect(await run(['generate', '--check'], checking)).toBe(1)
  expect(checking.written()).toContain(`${schema} (no longer made)`)
  expect(existsSync(join(streams.cwd, 'uit', schema))).toBe(true)
  expect(await run(['generate'], again(streams))).toBe(0)
  expect(existsSync(join(streams.cwd, 'uit/json-schema'))).toBe(false)
  expect(readFileSync(join(streams.cwd, 'uit/eigen.txt'), 'utf8')).toBe('van de gebruiker')
  expect(await run(['generate', '--check'], again(streams))).toBe(0)
})

it('leaves what another config makes in the same folder, until that config is gone', async () => {
  const streams = makeTestStreams()
  writeConfig(streams, ['out: uit', 'openapi: {}'], 'een.yaml')
  writeConfig(streams, ['out: uit', 'jsonSchema: {}'], 'twee.yaml')
  await run(['generate', '--config', 'een.yaml'], streams)
  await run(['generate', '--config', 'twee.yaml'], again(streams))
  expect(await run(['generate', '--check', '--config', 'een.yaml'], again(streams))).toBe(0)
  renameSync(join(streams.cwd, 'een.yaml'), join(streams.cwd, 'drie.yaml.bak'))
  expect(await run(['generate', '--config', 'twee.yaml'], again(streams))).toBe(0)
  expect(existsSync(join(streams.cwd, 'uit', contract))).toBe(false)
  expect(existsSync(join(streams.cwd, 'uit', schema))).toBe(true)
})

it('removes nothing that a changed manifest names outside the folder', async () => {
  const streams = makeTestStreams()
  writeConfig(streams, ['out: uit', 'openapi: {}'])
  await run(['generate'], streams)
  const configs = { '../verzuimspec.config.yaml': ['../blijft.txt'] }
  writeFileSync(join(streams.cwd, 'blijft.txt'), '')
  writeFileSync(join(streams.cwd, 'uit/.verzuimspec-generated'), JSON.stringify({ configs }))
  expect(await run(['generate'], again(streams))).toBe(0)
  expect(existsSync(join(streams.cwd, 'blijft.txt'))).toBe(true)
})

it('takes an absolute out as it stands', async () => {
  const streams = makeTestStreams()
  const elsewhere = makeTestStreams().cwd
  writeConfig(streams, [`out: ${elsewhere}/uit`, 'openapi: {}'])
  expect(await run(['generate'], streams)).toBe(0)
  expect(existsSync(join(elsewhere, 'uit', contract))).toBe(true)
  expect(existsSync(join(streams.cwd, 'uit'))).toBe(false)
})
