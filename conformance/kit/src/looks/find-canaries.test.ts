import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { HttpResponse } from '../port/http.js'
import type { Canary } from './canary.js'
import { CanaryIndex } from './canary-index.js'
import { decodeViews } from './decode-views.js'
import { findCanaries } from './find-canaries.js'
import { mintValue, mintWord } from './mint-value.js'

const word = mintWord('run', 'hoofd/diagnose')
const canary: Canary = {
  element: 'diagnose',
  property: 'diagnose',
  type: 'text',
  planting: { in: 'dossier', dossier: 'hoofd', account: 'werkgever', entity: 'medisch-dossier' },
  value: word,
  needle: word,
}

const indexOf = (...canaries: readonly Canary[]): CanaryIndex => {
  const index = new CanaryIndex()
  for (const one of canaries) index.add(one)
  return index
}

const answer = (body: string, headers: Record<string, string> = {}): HttpResponse => ({
  status: 200,
  headers,
  body,
  json: undefined,
})

const escapeUnicode = (text: string): string =>
  [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')

const disguises: readonly (readonly [string, string])[] = [
  ['plain', `{"melding":"${word}"}`],
  ['in capitals', word.toUpperCase()],
  ['percent-encoded', [...word].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')],
  ['as HTML entities', [...word].map((letter) => `&#x${letter.charCodeAt(0).toString(16)};`).join('')],
  ['as decimal entities', [...word].map((letter) => `&#${letter.charCodeAt(0)};`).join('')],
  ['as JSON escapes', `"${escapeUnicode(word)}"`],
  ['in base64', Buffer.from(`fout: ${word}`).toString('base64')],
  ['in hex', Buffer.from(word).toString('hex')],
  ['spread by dashes', [...word].join('-')],
  ['in full-width letters', [...word].map((letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)).join('')],
]

it.each(disguises)('finds a planted word %s', (_, body) => {
  expect(findCanaries(indexOf(canary), answer(body)).map(({ where }) => where)).toEqual(['body'])
})

it('finds a planted word in a header', () => {
  expect(findCanaries(indexOf(canary), answer('', { etag: `W/"${word}"` }))[0]?.where).toBe('header etag')
})

it('finds nothing in text it was not planted in', () => {
  fc.assert(fc.property(fc.string(), (text) => findCanaries(indexOf(canary), answer(text)).length === 0))
})

it('finds a word behind letters that could begin one, and each of several', () => {
  const other = { ...canary, value: mintWord('run', 'hoofd/klachten'), needle: mintWord('run', 'hoofd/klachten') }
  const date = { ...canary, value: '2071-01-05', needle: '2071-01-05' }
  const body = `ba${word}zu${other.needle}, 2071-01-05`
  const found = findCanaries(indexOf(other, date, canary), answer(body)).map((sighting) => sighting.canary)
  expect(new Set(found)).toEqual(new Set([canary, other, date]))
})

it('never searches for a boolean', () => {
  expect(findCanaries(indexOf({ ...canary, needle: null }), answer('true'))).toEqual([])
})

it('decodes base64 as its docstring shows', () => {
  expect(decodeViews('ZGViYWZpZ28=').includes('debafigo')).toBe(true)
})

it('mints the same word for the same run and datum, and another for any other', () => {
  expect(mintWord('run', 'hoofd/diagnose')).toBe(word)
  fc.assert(fc.property(fc.string(), (label) => label === 'hoofd/diagnose' || mintWord('run', label) !== word))
})

it('mints dates and numbers that differ for every datum of a run', () => {
  const mint = (serial: number) => ({ secret: 'run', label: 'x', serial, anchor: '2026-03-02' })
  expect(mintValue(mint(3), 'date')).toBe('2026-03-05')
  for (const type of ['date', 'amount', 'integer', 'percentage'] as const) {
    const minted = Array.from({ length: 500 }, (_, serial) => mintValue(mint(serial + 1), type))
    expect(new Set(minted).size).toBe(500)
  }
})
