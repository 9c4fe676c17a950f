import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compileSnippet } from './compile.js'

const reading = (role: string) => `
import { project, type RecordOf } from './index.js'
declare const record: RecordOf<'medisch-dossier'>
export const view = project('${role}', 'medisch-dossier', record)
export const read = view.diagnose
`

it('does not compile when the employer reads the diagnosis', () => {
  const faults = compileSnippet(`
import type { ViewsByRole } from './index.js'
declare const melding: ViewsByRole['werkgever']['ziekmelding']
declare const oordeel: ViewsByRole['werkgever']['oordeel-bedrijfsarts']
export const reads = [
  melding.diagnose,
  oordeel.diagnose,
]
`)
  expect(faults).toEqual([
    { line: 5, code: 'TS2339', message: "Property 'diagnose' does not exist on type 'ZiekmeldingVoorWerkgever'." },
    {
      line: 6,
      code: 'TS2339',
      message: "Property 'diagnose' does not exist on type 'OordeelBedrijfsartsVoorWerkgever'.",
    },
  ])
})

it('compiles a line that reads the diagnosis for the company doctor, and not the same line for the employer', () => {
  expect(compileSnippet(reading('bedrijfsarts'))).toEqual([])
  const [asking, ...rest] = compileSnippet(reading('werkgever'))
  expect(asking).toMatchObject({ line: 3, code: 'TS2345', message: expect.stringContaining('"medisch-dossier"') })
  expect(rest).toEqual([
    { line: 4, code: 'TS2339', message: expect.stringContaining("Property 'diagnose' does not exist") },
  ])
})

it('finds the diagnosis gone from what project returns', () => {
  const faults = compileSnippet(`
import { project, type RecordOf } from './index.js'
declare const record: RecordOf<'oordeel-bedrijfsarts'> & { diagnose: string }
export const read = project('werkgever', 'oordeel-bedrijfsarts', record).diagnose
`)
  expect(faults).toEqual([
    {
      line: 3,
      code: 'TS2339',
      message: "Property 'diagnose' does not exist on type 'OordeelBedrijfsartsVoorWerkgever'.",
    },
  ])
})

it('does not compile when the employer records what only the doctor may', () => {
  const faults = compileSnippet(`
import type { Write } from './index.js'
export const write: Write<'werkgever', 'ziekmelding'> = {
  verzuimgevalId: 'v1',
  datumZiekmelding: '2026-01-05',
  vangnetWelke: 'zwangerschap',
}
`)
  expect(faults.map(({ line, code }) => [line, code])).toEqual([[5, 'TS2353']])
})

it('does not compile a misspelt id', () => {
  const calls: readonly (readonly [id: string, call: string])[] = [
    ['werkgver', "decide({ actor: 'werkgver', action: 'inzien', data: 'naam' })"],
    ['inzein', "decide({ actor: 'werkgever', action: 'inzein', data: 'naam' })"],
    ['nam', "decide({ actor: 'werkgever', action: 'inzien', data: 'nam' })"],
    ['inzaeg', "decide({ actor: 'werkgever', action: 'inzien', data: 'naam', purpose: 'inzaeg' })"],
    ['toestemmng', "decide({ actor: 'werkgever', action: 'inzien', data: 'naam' }, { toestemmng: true })"],
    ['strict', "decide({ actor: 'werkgever', action: 'inzien', data: 'naam' }, {}, { profile: 'strict' })"],
    ['ap-2016/4-ziekmelding/vangnet', "cite('ap-2016/4-ziekmelding/vangnet', 'nl')"],
    ['eerste-ziekdag', "planning({ spells: [], events: { 'eerste-ziekdag': '2022-01-03' } })"],
    ['medisch-dosier', "retention({ retention: 'medisch-dosier', events: {} })"],
    ['ziekmeldng', "project('werkgever', 'ziekmeldng', {} as never)"],
  ]
  const head = "import { cite, decide, planning, project, retention } from './index.js'"
  const faults = compileSnippet([head, ...calls.map(([, call]) => call)].join('\n'))
  expect(faults.map(({ line }) => line)).toEqual(calls.map((_, i) => i + 1))
  calls.forEach(([id], i) => {
    expect(faults[i]?.message).toContain(id)
  })
})

it('compiles the example of the README', () => {
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? []
  expect(code).toContain("from '@verzuimspec/sdk'")
  expect(compileSnippet(code.replace("'@verzuimspec/sdk'", "'./index.js'"))).toEqual([])
})
