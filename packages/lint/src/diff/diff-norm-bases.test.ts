import type { NormBase } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { linkOrThrow, treeWith } from '../../test/fixture.js'
import { diffNormBases } from './diff-norm-bases.js'

const base = linkOrThrow(treeWith())
const none = { added: [], removed: [], renamed: [], changed: [] }

function without<T>(entries: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(entries).filter(([key]) => key !== id))
}

function changedNorm(id: string, change: object): NormBase {
  return { ...base, norms: { ...base.norms, [id]: { ...base.norms[id], ...change } as never } }
}

const duur = 'voorbeeldwet/2-gegevens/verwachte-duur'

it('finds nothing between a norm base and itself, whatever its version', () => {
  expect(diffNormBases(base, { ...base, version: '9.9.9' })).toEqual(none)
})

it('finds what was added and removed', () => {
  const less = { ...base, norms: without(base.norms, duur) }
  expect(diffNormBases(base, less)).toEqual({ ...none, removed: [{ part: 'norms', id: duur }] })
  expect(diffNormBases(less, base)).toEqual({ ...none, added: [{ part: 'norms', id: duur }] })
})

it('takes a norm with the same words and another id for the same norm, renamed', () => {
  const to = 'voorbeeldwet/2-gegevens/hoe-lang'
  const renamed = {
    ...base,
    norms: { ...without(base.norms, duur), [to]: { ...base.norms[duur], id: to, order: 9 } as never },
  }
  expect(diffNormBases(base, renamed)).toEqual({ ...none, renamed: [{ part: 'norms', from: duur, to }] })
})

it('names the fields that changed, what they said and what they say', () => {
  const locator = base.norms[duur]?.locator
  const after = changedNorm(duur, { locator: 'art. 10, eerste lid', condition: undefined, who: [] })
  expect(diffNormBases(base, after).changed).toEqual([
    {
      part: 'norms',
      id: duur,
      fields: [
        { path: 'locator', from: locator, to: 'art. 10, eerste lid' },
        { path: 'who', from: ['werkgever'], to: [] },
        { path: 'condition', from: base.norms[duur]?.condition },
      ],
    },
  ])
})

it('looks into the versions of a term, and takes another number of them as a whole', () => {
  const melding = base.deadlines.melding
  if (melding === undefined) throw new Error('the fixture has no such term')
  const [first, ...rest] = melding.versions
  const term = (versions: readonly object[]): NormBase => ({
    ...base,
    deadlines: { melding: { ...melding, versions: versions as never } },
  })
  expect(diffNormBases(base, term([{ ...first, lastDay: 'P1D' }, ...rest])).changed[0]?.fields).toEqual([
    { path: 'versions/0/lastDay', from: first?.lastDay, to: 'P1D' },
  ])
  expect(diffNormBases(base, term(rest)).changed[0]?.fields.map(({ path }) => path)).toEqual(['versions'])
})

it('does not see that norms stand in another order', () => {
  expect(diffNormBases(base, changedNorm(duur, { order: 99 }))).toEqual(none)
})
