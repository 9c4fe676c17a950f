import { expect, it } from 'vitest'
import { linkOrThrow, treeWith } from '../../test/fixture.js'
import type { NormBase } from '@verzuimspec/vocabulary'
import { coverageOf, sourceCoverageOf } from './coverage-of.js'
import { enforcersOf } from './enforcers.js'

const base = linkOrThrow(treeWith())

it('counts the norms of each source and chapter by the way they are enforced', () => {
  expect(coverageOf(base).sources).toEqual([
    {
      source: 'voorbeeldwet',
      label: base.sources.voorbeeldwet?.label,
      norms: 8,
      byEnforcement: { rule: 3, deadline: 2, retention: 1, security: 1, declared: 1 },
      chapters: [
        {
          chapter: '2-gegevens',
          norms: 4,
          byEnforcement: { rule: 3, deadline: 0, retention: 0, security: 0, declared: 1 },
        },
        {
          chapter: '3-termijnen',
          norms: 4,
          byEnforcement: { rule: 0, deadline: 2, retention: 1, security: 1, declared: 0 },
        },
      ],
    },
  ])
})

it('lists what is only declared and what is not verified', () => {
  const { declared, unverified } = coverageOf(base)
  expect(declared.map(({ id }) => id)).toEqual(['voorbeeldwet/2-gegevens/voorlichting'])
  expect(unverified).toEqual([
    { kind: 'norms', id: 'voorbeeldwet/2-gegevens/voorlichting' },
    { kind: 'concordance', id: 'oude-wet/16' },
    { kind: 'deadlines', id: 'melding' },
  ])
})

it('finds nothing that must not be in the fixture', () => {
  const { unenforced, rulesWithoutNorm } = coverageOf(base)
  expect([unenforced, rulesWithoutNorm]).toEqual([[], []])
})

it('finds a norm that nothing enforces in the way it says, and a rule without a norm', () => {
  const [first = ''] = Object.keys(base.rules)
  const rule = base.rules[first]
  if (rule === undefined) throw new Error('the fixture has no rule')
  const broken: NormBase = { ...base, security: {}, rules: { ...base.rules, [first]: { ...rule, norms: ['weg/1'] } } }
  expect(coverageOf(broken).unenforced.map(({ id }) => id)).toContain('voorbeeldwet/3-termijnen/tweefactor')
  expect(coverageOf(broken).rulesWithoutNorm).toEqual([first])
})

it('counts a duty that a rule carries, and no other', () => {
  const norm = 'voorbeeldwet/2-gegevens/verwachte-duur'
  const duty = (id: string) => ({ id, label: { nl: id, en: id }, norms: [norm] })
  const duties = { informeren: duty('informeren'), vergeten: duty('vergeten') }
  expect(enforcersOf({ ...base, duties })[norm]).toContainEqual({ kind: 'duties', id: 'informeren' })
  expect(enforcersOf({ ...base, duties })[norm]).not.toContainEqual({ kind: 'duties', id: 'vergeten' })
})

it('puts the norms of a source in its order, with what enforces and tests each', () => {
  const tests = [{ id: 'inzage/werkgever', norms: ['voorbeeldwet/2-gegevens/geen-diagnose'] }]
  const norms = sourceCoverageOf(base, 'voorbeeldwet', tests)
  expect(norms.map(({ norm }) => norm.locator)).toEqual([
    'art. 9, eerste lid',
    'art. 10',
    'art. 11',
    'art. 12',
    'art. 20',
    'art. 20, oud',
    'art. 21',
    'art. 22',
  ])
  expect(norms[0]).toMatchObject({
    enforcers: [
      { kind: 'rules', id: 'flows/arts--werkgever/overig-gewoon' },
      { kind: 'rules', id: 'permissions/werkgever/geen-diagnose' },
    ],
    tests: ['inzage/werkgever'],
  })
  expect(norms[3]).toMatchObject({ enforcers: [], tests: [] })
})

it('puts chapter 10 after chapter 9', () => {
  const chapter = (name: string) => ({
    path: `norms/voorbeeldwet/${name}.yaml`,
    content: 'a: { locator: art. 1, modality: duty, nl: Iets, en: Something, enforcedBy: rule }\n',
  })
  const more = linkOrThrow(treeWith(chapter('10-slot'), chapter('9-begin')))
  const chapters = coverageOf(more).sources[0]?.chapters.map((one) => one.chapter)
  expect(chapters).toEqual(['2-gegevens', '3-termijnen', '9-begin', '10-slot'])
})

it('suggests the nearest source for one that is not there', () => {
  expect(() => sourceCoverageOf(base, 'voorbeeldwt')).toThrow('did you mean `voorbeeldwet`?')
})
