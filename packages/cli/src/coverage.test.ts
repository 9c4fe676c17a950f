import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeTestStreams } from '../tools/test-streams.js'
import { run } from './run.js'

const bundled = createRequire(import.meta.url).resolve('@verzuimspec/spec/norm-base.json')

it('counts the norms of each source and chapter, and lists what must not be', async () => {
  const streams = makeTestStreams()
  expect(await run(['coverage', '--lang', 'nl'], streams)).toBe(0)
  const lines = streams.written().split('\n')
  expect(lines[0]).toMatch(/^ +normen +regel +termijn +bewaren +beveiliging +verklaard$/)
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}4-ziekmelding +\d+ +\d+ +[\d-]+ +[\d-]+ +[\d-]+ +[\d-]+$/))
  expect(lines).toContain('Regels zonder norm (moet 0 zijn): 0')
  expect(lines).toContain('Af te dwingen normen die niets afdwingt (moet 0 zijn): 0')
  const declared = lines.findIndex((line) => line.startsWith('Alleen verklaarde normen'))
  expect(lines[declared + 1]).toMatch(/^ {2}[\w-]+(\/[\w-]+)+: \S+/)
})

it('prints the norms of a source in its order, with what enforces and tests each', async () => {
  const streams = makeTestStreams()
  expect(await run(['coverage', '--source', 'zw', '--lang', 'en'], streams)).toBe(0)
  expect(streams.written()).toMatch(
    /^.+ {2}zw\/[\w-]+\n {2}\S.+\n {2}enforced by: deadlines\/[\w-]+\n {2}tested by: termijn\//m,
  )
})

it('marks the norms of a source that are not verified, and no others', async () => {
  const streams = makeTestStreams()
  await run(['coverage', '--source', 'nvab-2019', '--lang', 'en'], streams)
  const { norms } = JSON.parse(readFileSync(bundled, 'utf8'))
  const unverified = Object.values<{ source: string; verified: boolean }>(norms).filter(
    ({ source, verified }) => source === 'nvab-2019' && !verified,
  )
  expect(unverified.length).toBeGreaterThan(0)
  expect(streams.written().match(/^ {2}not verified$/gm)).toHaveLength(unverified.length)
})

it('gives the same as one JSON document', async () => {
  const streams = makeTestStreams()
  expect(await run(['coverage', '--json'], streams)).toBe(0)
  const { schemaVersion, sources, untested } = JSON.parse(streams.written())
  expect(schemaVersion).toBe(1)
  expect(sources.map(({ source }: { source: string }) => source)).toContain('ap-2016')
  expect(Array.isArray(untested)).toBe(true)
})

it('ends with 1 when a norm is enforced by nothing, in all and in its source', async () => {
  const streams = makeTestStreams()
  const base = JSON.parse(readFileSync(bundled, 'utf8'))
  const text = { nl: 'Iets moet.', en: 'Something must.' }
  const norm = {
    id: 'zw/99',
    source: 'zw',
    locator: 'art. 99',
    statement: text,
    enforcedBy: 'deadline',
    verified: true,
  }
  base.norms['zw/99'] = { ...norm, modality: 'term', who: [], towards: [], elements: [], basis: [] }
  writeFileSync(join(streams.cwd, 'norm-base.json'), JSON.stringify(base))
  expect(await run(['coverage', 'norm-base.json', '--lang', 'en'], streams)).toBe(1)
  expect(streams.written()).toContain('(must be 0): 1\n  zw/99 (deadline)')
  expect(await run(['coverage', 'norm-base.json', '--source', 'zw', '--lang', 'en'], streams)).toBe(1)
  expect(streams.written()).toContain('art. 99  zw/99\n  Something must.\n  enforced by nothing\n  not tested')
})
