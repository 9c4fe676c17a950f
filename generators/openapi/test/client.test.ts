import { join } from 'node:path'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { openapiGenerator } from '../src/index.js'
import { readRealSpec } from './real-spec.js'

const spec = readRealSpec()
const files = await openapiGenerator.generate({ base: spec, spec, options: { roles: ['werkgever'], client: true } })

const folder = join(import.meta.dirname, 'client')
const snippet = join(folder, 'snippet.ts')
const given = new Map(files.map(({ path, content }) => [join(import.meta.dirname, path), content]))
const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: [],
}

const parsed = new Map<string, ts.SourceFile | undefined>()

/** What TypeScript says of a use of the client of the employer. */
function compile(use: string): readonly string[] {
  const text = `import createClient from 'openapi-fetch'
    import type { paths } from './werkgever.js'
    const api = createClient<paths>({ baseUrl: 'https://verzuim.example.invalid/v1' })
    const path = '/verzuimgevallen'
    type Body = paths[typeof path]['post']['requestBody']['content']['application/json']
    const params = { path: { id: '00000000-0000-4000-8000-000000000001' } }
    ${use}`
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  const textOf = (file: string) => (file === snippet ? text : given.get(file))
  host.directoryExists = () => true
  host.fileExists = (file) => textOf(file) !== undefined || fileExists(file)
  host.getSourceFile = (file, version) => {
    const own = textOf(file)
    if (own !== undefined) return ts.createSourceFile(file, own, version, true)
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, version))
    return parsed.get(file)
  }
  const program = ts.createProgram([snippet], options, host)
  const sources = [snippet, ...given.keys()].flatMap((file) => program.getSourceFile(file) ?? [])
  return sources
    .flatMap((source) => ts.getPreEmitDiagnostics(program, source))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

it('writes the types of a client beside the contract', () => {
  expect(files.map(({ path }) => path)).toEqual(['werkgever.openapi.json', 'client/werkgever.ts'])
})

it('compiles a request of the contract, and what its answer holds', () => {
  const use = `const { data, error } = await api.GET('/ziekmeldingen/{id}', { params })
    if (error === undefined) { const day: string = data.datumZiekmelding; void day }`
  expect(compile(use)).toEqual([])
})

it.each([
  [
    'reading a diagnosis',
    "const { data } = await api.GET('/ziekmeldingen/{id}', { params }); void data?.diagnose",
    'diagnose',
  ],
  ['a path of the medical module', "await api.GET('/medische-dossiers/{id}', { params })", 'medische-dossiers'],
  [
    'recording a diagnosis',
    "const body: Body = { naam: 'J', eersteZiektedag: '2026-01-05', diagnose: 'x' }; void api.POST(path, { body })",
    'diagnose',
  ],
])('does not compile %s', (_, use, word) => {
  expect(compile(use)).toEqual([expect.stringContaining(word)])
})
