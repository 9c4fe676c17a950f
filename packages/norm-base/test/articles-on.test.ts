import { join } from 'node:path'
import { articlesOn, type Basis } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { loadNormBase } from '../src/index.js'

const { norms, sources } = loadNormBase(join(import.meta.dirname, '../../../spec'))

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['ap-2016/4-ziekmelding/vangnet-welke', '2012-01-01', ['wbp/16']],
  ['ap-2016/4-ziekmelding/vangnet-welke', '2018-05-24', ['wbp/16']],
  ['ap-2016/4-ziekmelding/vangnet-welke', '2018-05-25', ['avg/9-1', 'uavg/22-1']],
  ['ap-2016/4-ziekmelding/vangnet-welke', '2026-11-24', ['avg/9-1', 'uavg/22-1']],
  ['handleiding-2015/9-2-arbowet/14-5', '2017-06-30', ['arbowet-tot-2017/14-5']],
  ['handleiding-2015/9-2-arbowet/14-5', '2017-07-01', ['arbowet/14-6']],
  ['arbowet/14-6', '2026-11-24', ['arbowet/14-6']],
]

it.each(cases)('%s rests on the articles in force on %s', (norm, date, articles) => {
  expect(articlesOn(norms[norm]?.basis ?? [], date)).toEqual(articles)
})

it('names an article once and keeps one that has no successor', () => {
  const basis: readonly Basis[] = JSON.parse(`[
    { "then": "oud/1", "now": ["nieuw/1"], "until": "2019-12-31", "verified": true },
    { "then": "nieuw/1", "now": [], "verified": true },
    { "then": "oud/2", "now": [], "until": "2019-12-31", "verified": true }
  ]`)
  expect(articlesOn(basis, '2020-01-01')).toEqual(['nieuw/1', 'oud/2'])
  expect(articlesOn(basis, '2019-12-31')).toEqual(['oud/1', 'nieuw/1', 'oud/2'])
})

it('lets no norm of a law hold on a day on which the law itself does not', () => {
  const outside = Object.values(norms).filter(({ source, validFrom, validTo }) => {
    const law = sources[source]
    if (law === undefined || !['statute', 'regulation'].includes(law.standing)) return false
    const early = law.validFrom !== undefined && (validFrom ?? '') < law.validFrom
    const late = law.validTo !== undefined && (validTo ?? '9') > law.validTo
    return early || late
  })
  expect(outside.map(({ id }) => id)).toEqual([])
})
