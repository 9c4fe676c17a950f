import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeTestStreams, type TestStreams } from '../tools/test-streams.js'
import { run } from './run.js'

const bundled = createRequire(import.meta.url).resolve('@verzuimspec/spec/norm-base.json')

type Part = Record<string, Record<string, unknown>>

interface Json {
  readonly rules: Part
  readonly norms: Part
  readonly deadlines: Part
}

const writeChanged = (streams: TestStreams, change: (base: Json) => void): void => {
  const base = JSON.parse(readFileSync(bundled, 'utf8'))
  change(base)
  writeFileSync(join(streams.cwd, 'after.json'), JSON.stringify(base))
}

it('says that nothing differs, with exit code 0', async () => {
  const streams = makeTestStreams()
  expect(await run(['diff', bundled, bundled, '--lang', 'nl'], streams)).toBe(0)
  expect(streams.written()).toBe('geen verschil\n')
})

it('tells a lost permission first, and ends with 1', async () => {
  const streams = makeTestStreams()
  writeChanged(streams, ({ rules }) => {
    const [id = ''] = Object.keys(rules).filter((one) => one.startsWith('permissions/werknemer/'))
    delete rules[id]
  })
  expect(await run(['diff', bundled, 'after.json', '--lang', 'nl'], streams)).toBe(1)
  expect(streams.written()).toMatch(/^stap: major\n {2}major {2}mag minder: werknemer\n/)
  expect(streams.written()).toMatch(/werknemer verliest .*: mag -> mag niet\n {4}\S/)
})

it('takes another text for a patch, and fails on one only when asked', async () => {
  const streams = makeTestStreams()
  writeChanged(streams, ({ norms }) => {
    const [first] = Object.values(norms)
    if (first) first.locator = 'elders'
  })
  expect(await run(['diff', bundled, 'after.json', '--json'], streams)).toBe(0)
  expect(JSON.parse(streams.written())).toMatchObject({
    schemaVersion: 1,
    step: { level: 'patch' },
    decisions: [],
    changed: [{ part: 'norms', fields: [{ path: 'locator', to: 'elders' }] }],
  })
  expect(await run(['diff', bundled, 'after.json', '--fail-on', 'patch'], makeTestStreamsIn(streams))).toBe(1)
})

it('tells a changed term with what it was and is', async () => {
  const streams = makeTestStreams()
  writeChanged(streams, ({ deadlines }) => {
    const [version] = (deadlines['ziekmelding-uwv']?.versions ?? []) as { lastDay: string }[]
    if (version) version.lastDay = 'P1D'
  })
  expect(await run(['diff', bundled, 'after.json', '--lang', 'en'], streams)).toBe(1)
  expect(streams.written()).toMatch(
    /Terms and retention terms: 1\n {2}deadlines ziekmelding-uwv\n {4}versions\/0\/lastDay: P\w+ -> P1D/,
  )
})

it('refuses a file that is no norm base', async () => {
  const streams = makeTestStreams()
  writeFileSync(join(streams.cwd, 'after.json'), '{}')
  expect(await run(['diff', bundled, 'after.json'], streams)).toBe(2)
  expect(streams.said()).toContain('after.json:1:1 error not-a-norm-base')
})

function makeTestStreamsIn({ cwd }: TestStreams): TestStreams {
  return { ...makeTestStreams(), cwd }
}
