import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { linkEntries } from '../src/link/link-entries.js'
import { authoredEntries } from './authored-spec.js'
import { schemas } from './fixture.js'

const rows = Object.values(linkEntries(authoredEntries('crosswalk'), schemas, '').crosswalk)

function termLines(file: string): readonly string[] {
  const text = readFileSync(join(import.meta.dirname, '../fixtures/terms', file), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}

/** The fields of each part of a standard: a line a part, its fields after it. */
function readParts(file: string): ReadonlyMap<string, readonly string[]> {
  return new Map(termLines(file).map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1)]))
}

/** The addresses of terms: a base, and below it, indented, its terms. */
function readIris(file: string): ReadonlySet<string> {
  let base = ''
  return new Set(
    termLines(file).flatMap((line) => {
      if (line.startsWith(' ')) return [base + line.trim()]
      base = line
      return []
    }),
  )
}

it.each([
  ['bluevi', 'bluevi-v1.txt'],
  ['uwv', 'uwv-zw-melding-0428.txt'],
])('names only parts and fields that %s has', (standard, file) => {
  const parts = readParts(file)
  const own = rows.filter((row) => row.standard === standard)
  expect(own.length).toBeGreaterThan(10)
  const unknown = own.filter(
    ({ within = '', name }) => !parts.has(within) || (name && !parts.get(within)?.includes(name)),
  )
  expect(unknown.map(({ id }) => id)).toEqual([])
})

it('names only terms that the pinned release of DPV has', () => {
  const known = readIris('dpv-2.2.txt')
  const iris = rows.flatMap(({ iri }) => iri ?? [])
  expect(iris.length).toBeGreaterThan(10)
  expect(iris.filter((iri) => !known.has(iri))).toEqual([])
  expect(known.has('https://w3id.org/dpv/2.2/pd#HealthRecords')).toBe(false)
})

it('says of every row taken from a copy that it is not verified', () => {
  const copied = rows.filter(({ standard }) => standard === 'sivi' || standard === 'uwv')
  expect(copied.filter(({ verified }) => verified).map(({ id }) => id)).toEqual([])
})

it('explains no code of SIVI', () => {
  const codes = rows.filter(({ standard, name }) => standard === 'sivi' && name?.endsWith('Cd'))
  expect(codes.length).toBeGreaterThan(3)
  for (const { note } of codes) expect(note?.en ?? '').not.toMatch(/\b\d\d (is|means|stands for) /)
})
