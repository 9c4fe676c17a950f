import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { compileSchemas, mostBytes, readJson, readText, readYaml, renderShapeIssue } from '../src/index.js'

const folder = mkdtempSync(join(tmpdir(), 'verzuimspec-input-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const read = (path: string): string => readText(path, 'invoer.yaml', mostBytes.yaml)

it('reads a text without its byte order mark', () => {
  expect(read(write('bom', '\ufeffa: 1'))).toBe('a: 1')
})

it('refuses Latin-1 at the line and column of the first letter that is not UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('a: é\nb: \ufffd caf'), Buffer.from([0xe9]), Buffer.from('\n')])
  expect(() => read(write('latin', bytes))).toThrow('invoer.yaml:2:9 error not-utf8')
})

it('refuses a file by its size, before it is read', () => {
  const path = write('groot', '')
  truncateSync(path, 96_000_000)
  expect(() => read(path)).toThrow('invoer.yaml is 96 MB; expected at most 8 MB')
})

it('tells of a file that is not there, a folder, a pipe and a device as what they are', () => {
  expect(() => read(join(folder, 'nergens'))).toThrow('invoer.yaml does not exist; check the path')
  mkdirSync(join(folder, 'map'))
  expect(() => read(join(folder, 'map'))).toThrow('invoer.yaml is a folder; expected a file')
  expect(spawnSync('mkfifo', [join(folder, 'pijp')]).status).toBe(0)
  expect(() => read(join(folder, 'pijp'))).toThrow('invoer.yaml is a pipe; expected a file')
  expect(() => read('/dev/zero')).toThrow('invoer.yaml is a device; expected a file')
})

const codes = ({ issues }: ReturnType<typeof readJson>) => issues.map(({ code }) => code)

it.each([
  ['an escape', '"a\\u202eb"'],
  ['an escape in a key', '{ "a\\u0000b": 1 }'],
  ['the character itself', '"a\u2066b"'],
  ['half a pair', '"\\ud800"'],
  ['a line end that only some see', '"a\u2028b"'],
])('refuses a character that nobody sees, written as %s', (_, text) => {
  expect(codes(readJson(text, 'x.json'))).toEqual(['hidden-character'])
  expect(codes(readYaml(text, 'x.yaml'))).toEqual(['hidden-character'])
})

it('reads tabs, line feeds, line ends of Windows and letters of every script', () => {
  const value = { a: 'één\ttwee\ndrie 日本 😀 עברית' }
  expect(readJson(JSON.stringify(value, null, 2).replaceAll('\n', '\r\n'), 'x.json').document?.value).toEqual(value)
})

it('reads every JSON as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(4), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      const { document, issues } = readJson(text, 'x.json')
      if (document === null) expect(codes({ document, issues })).toContain('hidden-character')
      else expect(document.value).toEqual(JSON.parse(text))
    }),
  )
})

it('refuses what JSON.parse refuses, at a place in the text', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', '}', ',', '"', '01', '\\', 'nul'), (json, at, extra) => {
      const cut = at % (json.length + 1)
      const text = json.slice(0, cut) + extra + json.slice(cut + 1)
      let isJson = true
      try {
        JSON.parse(text)
      } catch {
        isJson = false
      }
      const broken = codes(readJson(text, 'x.json')).filter((code) => code === 'broken-json')
      const hidden = codes(readJson(text, 'x.json')).includes('hidden-character')
      expect(broken.length > 0 || hidden).toBe(!isJson || hidden)
    }),
  )
})

it.each([
  ['readJson', readJson],
  ['readYaml', readYaml],
])('%s refuses a key that stands twice, and what lies too deep', (_, readAny) => {
  expect(codes(readAny('{ "a": 1, "b": { "c": 1, "c": 2 } }', 'x'))).toEqual(['duplicate-key'])
  expect(codes(readAny('['.repeat(120) + ']'.repeat(120), 'x'))).toEqual(['too-deep'])
  for (const levels of [1000, 5000, 20_000, 100_000])
    expect(codes(readAny('['.repeat(levels) + ']'.repeat(levels), 'x'))).toEqual(['too-deep'])
})

it.each(['- ', '? ', ' - '])('refuses YAML of %j upon itself, which no bracket tells', (level) => {
  expect(codes(readYaml(level.repeat(20_000), 'x'))).toEqual(['too-deep'])
})

it('finds the line and column of what stands in a JSON text, however it is laid out', () => {
  const { document } = readJson('{\n  "a": [1, { "b": "x" }],\n  "c": {}\n}', 'x.json')
  const placeOf = (path: readonly (string | number)[]) => document?.placeOf(path)
  expect(placeOf(['a', 1, 'b'])).toEqual({ file: 'x.json', line: 2, column: 19 })
  expect(placeOf(['c'])).toEqual({ file: 'x.json', line: 3, column: 3 })
  expect(document?.placeOfKey(['a', 1, 'b'])).toEqual({ file: 'x.json', line: 2, column: 14 })
})

const schemas = compileSchemas(() => ({
  type: 'object',
  additionalProperties: false,
  properties: { naam: { type: 'string' }, rollen: { type: 'object', additionalProperties: { type: 'string' } } },
}))

it('takes `__proto__` and `constructor` for the unknown keys they are', () => {
  for (const readAny of [readJson, readYaml]) {
    const { document } = readAny('{ "__proto__": { "naam": 1 }, "constructor": 1 }', 'x')
    const issues = document ? schemas.check('x', document) : []
    expect(issues.map((issue) => ('property' in issue ? issue.property : ''))).toEqual(['__proto__', 'constructor'])
  }
})

it('tells the first hundred of sixteen thousand wrong keys, and how many more there are', () => {
  const lines = Array.from({ length: 16_000 }, (_, number) => `fout${number}: 1`)
  const { document } = readYaml(lines.join('\n'), 'x.yaml')
  const issues = document ? schemas.check('x', document) : []
  expect(issues).toHaveLength(101)
  expect(issues.slice(-1).map((issue) => renderShapeIssue(issue, 'en'))).toEqual([
    'x.yaml:1:1 error more-issues: 15900 more things are wrong with this file; expected none; mend the ones above and run again',
  ])
})
