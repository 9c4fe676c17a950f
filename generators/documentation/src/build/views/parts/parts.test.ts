import { parseDuration } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { pageAt } from '../../../../test/small-site.js'
import { viewArticle } from './article.js'
import { sayDate, sayDuration, sayValidity } from './calendar-text.js'
import { citeNorms } from './citation.js'
import { listElementGroups } from './element-groups.js'

const page = pageAt('norm/wet/1.html')
const english = pageAt('norm/wet/1.html', 'en')

function sayLength(text: string): string | null {
  const duration = parseDuration(text)
  return duration === null ? null : sayDuration(page, duration)
}

it.each([
  { ref: 'avg/9', nl: 'art. 9', en: 'art. 9' },
  { ref: 'zw/38-1', nl: 'art. 38 lid 1', en: 'art. 38(1)' },
  { ref: 'avg/9-2-h', nl: 'art. 9 lid 2 onder h', en: 'art. 9(2)(h)' },
  { ref: 'wbp/1-i', nl: 'art. 1 onder i', en: 'art. 1(i)' },
  { ref: 'zw/38a', nl: 'art. 38a', en: 'art. 38a' },
  { ref: 'wazo/3-3-1', nl: 'art. 3-3-1', en: 'art. 3-3-1' },
])('reads $ref as $nl', ({ ref, nl, en }) => {
  expect(viewArticle(page, ref).article).toBe(nl)
  expect(viewArticle(english, ref).article).toBe(en)
})

it('leads from an article to the page of its source', () => {
  expect(viewArticle(page, 'avg/9').source).toEqual({
    label: 'De verordening',
    href: '../../source/avg.html',
  })
})

it('names a source that no longer holds by its abbreviation, without a link', () => {
  expect(viewArticle(page, 'wbp/16').source).toEqual({ label: 'Wbp', href: null })
})

it('says dates and durations', () => {
  expect([sayDate(page, '2026-02-05'), sayDate(english, '2026-02-05')]).toEqual(['5 februari 2026', '5 February 2026'])
  expect(['P294D', 'P1D', 'P6W', 'P6M', 'P2Y'].map((one) => sayLength(one))).toEqual([
    '294 dagen',
    '1 dag',
    '6 weken',
    '6 maanden',
    '2 jaar',
  ])
})

it.each([
  { given: {}, want: 'datum niet bekend' },
  { given: { validFrom: '2020-01-01' }, want: 'vanaf 1 januari 2020' },
  { given: { validTo: '2018-05-24' }, want: 'tot en met 24 mei 2018' },
  { given: { validFrom: '2006-01-01', validTo: '2019-12-31' }, want: 'van 1 januari 2006 tot en met 31 december 2019' },
])('says from when until when: $want', ({ given, want }) => {
  expect(sayValidity(page, given)).toBe(want)
})

it('cites norms of one source together, in the order given', () => {
  const cited = citeNorms(page, ['wet/3', 'avg/15', 'wet/1'])
  expect(cited.map(({ source, norms }) => [source, norms.map(({ label }) => label)])).toEqual([
    ['De wet', ['art. 3', 'art. 1']],
    ['De verordening', ['art. 15']],
  ])
  expect(cited[0]?.norms.map(({ href }) => href)).toEqual(['3.html', '1.html'])
  expect(cited[1]?.norms[0]?.unverified).toBe(true)
})

it('names a norm that does not hold on this date, without a link', () => {
  const [cited] = citeNorms(page, ['wbp/oud'])
  expect(cited).toMatchObject({ source: 'wbp/oud', norms: [{ label: 'geldt niet op deze datum', href: null }] })
})

it('lists every element once, by category, by label in the language of the page', () => {
  const labels = (context: typeof page) =>
    listElementGroups(context).map(({ elements }) => elements.map(({ label }) => context.say(label).toLowerCase()))
  for (const context of [page, english]) {
    const groups = labels(context)
    expect(groups).toEqual(groups.map((group) => [...group].sort()))
    expect(groups.flat()).toHaveLength(Object.keys(page.site.spec.elements).length)
  }
})
