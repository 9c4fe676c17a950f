import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { fixtureDir, linkOrThrow, schemas, treeWith } from '../test/fixture.js'
import { NormBaseError } from './issues/norm-base-error.js'
import { loadNormBase } from './load-norm-base.js'
import { bundleNormBase } from './resolved/bundle-norm-base.js'
import { loadBundledBase } from './resolved/load-bundled-base.js'
import { loadResolvedBase } from './resolved/load-resolved-base.js'
import { parseNormBase } from './resolved/parse-norm-base.js'

const base = loadNormBase(fixtureDir, schemas)

function isDeepFrozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  return Object.isFrozen(value) && Object.values(value).every(isDeepFrozen)
}

it('takes the version of the folder and sorts every collection', () => {
  expect(base.version).toBe('1.2.3')
  const { version: _, ...collections } = base
  for (const entries of Object.values(collections)) expect(Object.keys(entries)).toEqual(Object.keys(entries).sort())
})

it('fills in what the author left out', () => {
  expect(base.roles.werkgever).toEqual({
    id: 'werkgever',
    label: { nl: 'Werkgever', en: 'Employer' },
    description: { nl: 'Wie het loon betaalt.', en: 'Who pays the wages.' },
    secrecy: 'none',
    dataSubject: false,
    usesSystem: true,
    norms: ['voorbeeldwet/2-gegevens/geen-diagnose'],
  })
  expect(base.sources.voorbeeldwet?.replacedBy).toEqual([])
  expect(base.tasks.begeleiden?.requires).toEqual({ fact: 'toestemming' })
})

it('links a task with whose it is, who else may do it and the data it is about', () => {
  expect(base.tasks.begeleiden).toMatchObject({
    by: 'arts',
    to: ['assistent'],
    underSupervision: ['assistent'],
    actions: ['vastleggen'],
    elements: ['verwachte-duur'],
  })
  const bare = 'nl: Tekenen\nen: Signing\nby: arts\ndelegable: false\nnorms: [voorbeeldwet/2-gegevens/arts-behandelt]\n'
  const { tasks } = linkOrThrow(treeWith({ path: 'tasks/tekenen.yaml', content: bare }))
  expect(tasks.tekenen).toMatchObject({ to: [], underSupervision: [], actions: [], elements: [], requires: null })
})

it('joins the articles of a norm with what stands in their place today', () => {
  const basis = base.norms['voorbeeldwet/2-gegevens/geen-diagnose']?.basis ?? []
  expect(basis.map((article) => [article.then, article.now, article.verified])).toEqual([
    ['oude-wet/16', ['voorbeeldwet/9-1'], false],
    ['voorbeeldwet/9-1', [], true],
  ])
})

it('expands categories, leaves out exceptions and sorts the elements', () => {
  expect(base.rules['permissions/arts/begeleiding']?.elements).toEqual(['diagnose', 'verwachte-duur'])
})

it('turns a flow into a rule of its sender, recipient and the one action', () => {
  expect(base.rules['flows/arts--werkgever/verwachte-duur']).toEqual({
    id: 'flows/arts--werkgever/verwachte-duur',
    effect: 'permit',
    role: 'arts',
    recipient: 'werkgever',
    actions: ['verstrekken'],
    elements: ['verwachte-duur'],
    purpose: 'planning',
    requires: { any: [{ fact: 'toestemming' }, { not: { fact: 'geschil' } }] },
    duties: ['informeren'],
    position: { divergence: 'duur-delen', position: 'met-toestemming' },
    norms: ['voorbeeldwet/2-gegevens/verwachte-duur'],
    validFrom: '2018-05-25',
  })
})

it('gives a question what its author left out', () => {
  expect(base.questions['diagnose-inzien-door-werkgever']).toEqual({
    id: 'diagnose-inzien-door-werkgever',
    question: {
      nl: 'Mag de werkgever de diagnose inzien als de werknemer toestemde?',
      en: 'May the employer see the diagnosis if the employee consented?',
    },
    ask: { actor: 'werkgever', action: 'inzien', data: 'diagnose' },
    facts: { toestemming: true },
    asOf: '2026-01-01',
    answer: 'deny',
    missing: [],
    because: {
      nl: 'Een diagnose is er voor de arts, wat de werknemer ook goedvindt.',
      en: 'A diagnosis is for the doctor, whatever the employee agrees to.',
    },
    norms: ['voorbeeldwet/2-gegevens/geen-diagnose'],
  })
  expect(base.questions['duur-naar-werkgever']?.missing).toEqual(['geschil'])
})

it('links a row of a crosswalk with what it is a row of, and a lexicon entry with its element', () => {
  expect(base.crosswalk['berichten/medisch']).toEqual({
    id: 'berichten/medisch',
    standard: 'berichten',
    ours: { kind: 'categories', id: 'medisch' },
    relation: 'broader',
    iri: 'https://example.invalid/begrippen/1.2/data#Health',
    messages: [],
    verified: true,
  })
  expect(base.crosswalk['berichten/duur']).toMatchObject({
    ours: { kind: 'elements', id: 'verwachte-duur' },
    messages: [{ message: '100', version: '2020.0' }],
    verified: false,
  })
  expect(base.lexicon['verwachte-duur']).toEqual({
    id: 'verwachte-duur',
    nl: ['verwachte duur'],
    en: ['expected duration'],
    abbreviations: [],
    shared: [],
    falseFriends: [],
  })
})

it('keeps the properties of an entity in the order they were written, and which are required', () => {
  expect(base.entities.verzuimgeval?.properties).toEqual([
    { name: 'verwachte-duur', element: 'verwachte-duur', required: true },
    { name: 'adres', element: 'verpleegadres', required: false },
  ])
})

it('links deadlines with their readings and retention with its extensions', () => {
  expect(base.deadlines.melding?.versions[1]).toEqual({
    validFrom: '2018-05-25',
    from: 'eerste-ziektedag',
    lastDay: 'P294D',
    outerLastDay: 'P300D',
    counting: ['samengeteld', 'zonder-verlof'],
    rollsOver: false,
    verified: true,
    norms: ['voorbeeldwet/3-termijnen/melding'],
    readings: [
      {
        position: { divergence: 'week-42', position: 'in-week-42' },
        lastDay: 'P293D',
        norms: ['voorbeeldwet/3-termijnen/melding'],
      },
    ],
  })
  expect(base.retention.verzuimdossier?.versions[0]?.extensions[0]?.label).toEqual({
    nl: 'Zolang het geschil loopt.',
    en: 'As long as the dispute lasts.',
  })
})

it('is the same whatever the order of the files', () => {
  expect(linkOrThrow({ ...treeWith(), files: [...treeWith().files].reverse() })).toEqual(base)
})

it('throws every issue of a norm base at once', () => {
  const load = () => linkOrThrow(treeWith({ path: 'facts/voorbeeld.yaml', content: 'a: {}\n' }))
  expect(load).toThrow(NormBaseError)
  expect(load).toThrow(/facts\/voorbeeld\.yaml:1:1 error missing-property.*\n.*\n.*dangling-identifier/)
})

it('throws on a folder without schemas', () => {
  expect(() => loadNormBase(fixtureDir)).toThrow(join('schema', 'defs.schema.json'))
})

it('prints the same bytes each time and reads them back the same, frozen', () => {
  const printed = bundleNormBase(base)
  expect(printed).toEqual(bundleNormBase(loadNormBase(fixtureDir, schemas)))
  expect(printed.content.endsWith('}\n')).toBe(true)
  const back = parseNormBase(printed.content, 'norm-base.json', schemas)
  expect(back).toEqual(base)
  expect([isDeepFrozen(base), isDeepFrozen(back)]).toEqual([true, true])
})

it('loads a printed norm base from disk, and names the file that is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'norm-base-'))
  const file = join(folder, 'norm-base.json')
  writeFileSync(file, bundleNormBase(base).content)
  expect(loadResolvedBase(file, { schemas })).toEqual(base)
  expect(loadBundledBase(file)).toEqual(base)
  writeFileSync(file, '{}')
  expect(() => loadResolvedBase(file, { schemas })).toThrow(file)
  expect(() => loadResolvedBase(file, { schemas, shown: 'mine.json' })).toThrow('mine.json')
  rmSync(folder, { recursive: true })
})

it.each(['questions', 'crosswalk', 'lexicon'] as const)('reads a norm base printed before it had %s', (part) => {
  const older = { ...base, [part]: undefined }
  expect(parseNormBase(JSON.stringify(older), 'norm-base.json', schemas)[part]).toEqual({})
})

it.each([
  ['{', 'resolved/norm-base.json:1:2 error broken-json: this is no JSON: it ends too early'],
  ['null', 'norm-base.json:1:1 error not-a-norm-base: this is no resolved norm base: `version` is missing'],
  [JSON.stringify({ ...base, rules: undefined }), '`rules` is missing'],
  [JSON.stringify({ ...base, version: 1 }), '`version` is missing'],
])('refuses JSON that is no norm base: %.20s', (json, message) => {
  expect(() => parseNormBase(json, 'resolved/norm-base.json', schemas)).toThrow(message)
})

it.each([
  ['2018-05-24', 'melding-oud', 4],
  ['2018-05-25', 'melding', 5],
])('keeps on %s what held on that day, both ends inclusive, and every source', (date, melding, rules) => {
  const spec = specAsOf(base, date)
  expect(spec.asOf).toBe(date)
  expect(spec.sources).toBe(base.sources)
  expect(Object.keys(spec.norms).filter((id) => id.includes('melding'))).toEqual([
    `voorbeeldwet/3-termijnen/${melding}`,
  ])
  expect(Object.keys(spec.rules)).toHaveLength(rules)
  expect(spec.deadlines).toBe(base.deadlines)
  expect(isDeepFrozen(spec)).toBe(true)
})

it.each(['2023-02-29', '2023-13-01', '2023-1-1', '', '2023-01-01T00:00:00Z'])('has no norm base as of %j', (date) => {
  expect(() => specAsOf(base, date)).toThrow('expected a day that exists, as YYYY-MM-DD')
})
