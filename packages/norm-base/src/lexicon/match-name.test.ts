import type { LexiconEntry } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { matchName } from './match-name.js'
import { splitName } from './split-name.js'

const because = { nl: 'Anders.', en: 'Other.' }

function entry(id: string, words: Partial<LexiconEntry>): LexiconEntry {
  return { id, nl: [], en: [], abbreviations: [], shared: [], falseFriends: [], ...words }
}

const lexicon = Object.fromEntries(
  [
    entry('diagnose', {
      nl: ['diagnose'],
      en: ['diagnosis'],
      abbreviations: ['icd10', 'cas code'],
      falseFriends: [{ words: ['diagnostic', 'diagnose systeem'], because }],
    }),
    entry('klachten', {
      nl: ['klacht'],
      en: ['complaint'],
      falseFriends: [{ words: ['klacht afhandeling'], because }],
    }),
    entry('oorzaak', {
      nl: ['reden verzuim', 'reden'],
      en: ['reason'],
      shared: [{ word: 'reden', because }],
      falseFriends: [{ words: ['sluit reden'], because }],
    }),
    entry('vangnet', { nl: ['vangnet'], en: ['safety net'], shared: [{ word: 'vangnet', because }] }),
    entry('vangnet-welke', { nl: ['vangnet code', 'reden'], en: ['safety net code'], abbreviations: ['vngnt cd'] }),
  ].map((one) => [one.id, one]),
)

function candidates(name: string): readonly string[] {
  return matchName(name, lexicon).candidates.map(({ element, fit }) => `${element} ${fit}`)
}

it.each([
  ['DatEersteAODag', 'dat eerste ao dag'],
  ['vangnet_jn', 'vangnet jn'],
  ['dbo.Verzuim-Melding', 'dbo verzuim melding'],
  ['ICD10Code', 'icd 10 code'],
  ['Dossiers.cliëntReden', 'dossiers client reden'],
  ['__2e__', '2 e'],
  ['', ''],
])('splits %s into words', (name, words) => {
  expect(splitName(name).join(' ')).toBe(words)
})

it.each([
  ['diagnose', ['diagnose whole']],
  ['DIAGNOSES', ['diagnose whole']],
  ['main_diagnosis', ['diagnose part']],
  ['Icd10Code', ['diagnose part']],
  ['hoofddiagnose', ['diagnose compound']],
  ['diagnosedatum', ['diagnose compound']],
  ['klachten_omschrijving', ['klachten part']],
  ['redenVerzuim', ['oorzaak whole']],
  ['redenverzuim', ['oorzaak whole']],
  ['reden', ['oorzaak whole', 'vangnet-welke whole']],
  ['safety_net', ['vangnet whole']],
  ['vangnetCode', ['vangnet-welke whole']],
  ['VngntCd', ['vangnet-welke whole']],
  ['tevreden', []],
  ['naam', []],
  ['', []],
])('finds in %s what it may stand for, the longest word first', (name, found) => {
  expect(candidates(name)).toEqual(found)
})

it.each(['diagnostic', 'diagnoseSysteem', 'klachtafhandeling', 'klachten_afhandeling', 'sluitReden', 'diagnostics'])(
  'keeps the false friend %s out',
  (name) => {
    const of = { diagnos: 'diagnose', klacht: 'klachten', sluit: 'oorzaak' }
    const element = Object.entries(of).find(([start]) => name.startsWith(start))?.[1]
    expect(matchName(name, lexicon).candidates.map((found) => found.element)).not.toContain(element)
    expect(matchName(name, lexicon).lookalikes).toContainEqual({ element, word: expect.any(String), because })
  },
)

it('lets a false friend account only for the words it covers', () => {
  expect(candidates('diagnoseSysteem_diagnose')).toEqual(['diagnose part'])
})

it('tells the language of a word, and how to tell a shared one apart', () => {
  const found = matchName('reden', lexicon).candidates
  expect(found).toEqual([
    { element: 'oorzaak', word: 'reden', origin: 'nl', fit: 'whole', shared: because },
    { element: 'vangnet-welke', word: 'reden', origin: 'nl', fit: 'whole' },
  ])
  expect(matchName('cascode', lexicon).candidates.map(({ origin }) => origin)).toEqual(['abbreviation'])
})
