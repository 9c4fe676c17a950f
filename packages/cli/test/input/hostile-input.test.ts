import { spawnSync } from 'node:child_process'
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/run.js'
import { makeTestStreams } from '../../tools/test-streams.js'

const bundled = createRequire(import.meta.url).resolve('@verzuimspec/spec/norm-base.json')
const printed = readFileSync(bundled, 'utf8')

it.each(['../../buiten', "x';\nDROP TABLE verzuim; --"])(
  'generates nothing from a norm base with %j for an id',
  async (id) => {
    const streams = makeTestStreams()
    writeFileSync(
      join(streams.cwd, 'base.json'),
      printed.replaceAll('"systeembeheerder-werkgever"', JSON.stringify(id)),
    )
    writeFileSync(join(streams.cwd, 'verzuimspec.config.yaml'), 'asOf: 2026-11-01\nout: uit\nopenapi: {}\n')
    expect(await run(['generate', '--spec', 'base.json'], streams)).toBe(2)
    expect(streams.said()).toMatch(/^base\.json:\d+:\d+ error wrong-form: /)
  },
)

it('refuses a config that is a pipe, too large or in Latin-1, and says so', async () => {
  const streams = makeTestStreams()
  const file = join(streams.cwd, 'config.yaml')
  const refuse = async () => {
    const saying = { ...makeTestStreams(), cwd: streams.cwd }
    expect(await run(['generate', '--config', 'config.yaml'], saying)).toBe(2)
    return saying.said()
  }
  writeFileSync(file, Buffer.from('asOf: 2026-11-01\nout: caf\u00e9', 'latin1'))
  expect(await refuse()).toContain('config.yaml:2:9 error not-utf8')
  truncateSync(file, 96_000_000)
  expect(await refuse()).toBe('config.yaml is 96 MB; expected at most 8 MB; check the path\n')
  spawnSync('rm', [file])
  expect(spawnSync('mkfifo', [file]).status).toBe(0)
  expect(await refuse()).toBe('config.yaml is a pipe; expected a file\n')
})

const asked = ['decide', '--actor', 'werkgever', '--action', 'inzien', '--data', 'diagnose']

it.each(['constructor', '__proto__', 'toString'])(
  'takes `%s` for an unknown name, wherever it is given',
  async (id) => {
    const calls = [
      ['decide', '--actor', id, '--action', 'inzien', '--data', 'diagnose'],
      ['decide', '--actor', 'werkgever', '--action', id, '--data', 'diagnose'],
      ['decide', '--actor', 'werkgever', '--action', 'inzien', '--data', id],
      [...asked, '--profile', id],
      [...asked, '--purpose', id],
      [...asked, '--fact', `${id}=true`],
      ['planning', '--spell', '2026-01-05', '--event', `${id}=2026-01-06`],
      ['planning', '--spell', '2026-01-05', '--fact', id],
      ['planning', '--spell', '2026-01-05', '--explain', id],
      ['coverage', '--source', id],
    ]
    for (const call of calls) expect([call, await run(call, makeTestStreams())]).toEqual([call, 2])
  },
)
