import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { compileRules } from '../../src/compile-rules.js'
import type { Rules } from '../../src/decide/rules.js'
import { explain } from '../../src/explain/explain.js'
import type { DecisionRequest } from '../../src/request/decision-request.js'
import { normBase } from '../support/norm-base.js'

const bsn: DecisionRequest = {
  actor: 'bedrijfsarts',
  action: 'vastleggen',
  data: 'bsn',
  purpose: 'medische-beoordeling',
}
const inzage: DecisionRequest = { actor: 'werknemer', action: 'inzien', data: 'diagnose' }
const oorzaak: DecisionRequest = { actor: 'werkgever', action: 'vastleggen', data: 'oorzaak-ziekte' }
const mogelijkheden: DecisionRequest = {
  actor: 'bedrijfsarts',
  action: 'verstrekken',
  data: 'belastbaarheid',
  recipient: 'werkgever',
}

/** Date, question, verdict, a norm it rests on then, and an article that carries one of its norms then. */
const cases: readonly (readonly [string, DecisionRequest, string, string, string])[] = [
  ['2012-01-01', bsn, 'permit', 'arbowet-tot-2017/14-5', 'arbowet-tot-2017/14-5'],
  ['2017-06-30', bsn, 'permit', 'arbowet-tot-2017/14-5', 'arbowet-tot-2017/14-5'],
  ['2017-07-01', bsn, 'permit', 'arbowet/14-6', 'arbowet/14-6'],
  ['2012-01-01', inzage, 'permit', 'wbp/35-inzage', 'wbp/35'],
  ['2018-05-24', inzage, 'permit', 'wbp/35-inzage', 'wbp/35'],
  ['2018-05-25', inzage, 'permit', 'avg/15', 'avg/15'],
  ['2012-01-01', oorzaak, 'deny', 'wbp/16', 'wbp/16'],
  ['2018-05-25', oorzaak, 'deny', 'avg/9-1', 'avg/9-1'],
  ['2017-06-30', mogelijkheden, 'permit', 'arbowet-tot-2017/14-6', 'arbowet-tot-2017/14-6'],
  ['2017-07-01', mogelijkheden, 'permit', 'arbowet/14-7', 'arbowet/14-7'],
  ['2025-01-31', mogelijkheden, 'permit', 'hr-2025-162/alleen-noodzakelijk-naar-werkgever', 'arbowet/14-7'],
]

const compiled = new Map<string, Rules>()

function rulesOn(date: string): Rules {
  const rules = compiled.get(date) ?? compileRules(specAsOf(normBase, date))
  compiled.set(date, rules)
  return rules
}

it.each(cases)('on %s decides %o by the law of that day', (date, request, verdict, norm, article) => {
  const explanation = explain(rulesOn(date), request)
  expect(explanation.decision.verdict).toBe(verdict)
  expect(explanation.norms.map(({ id }) => id)).toContain(norm)
  expect(explanation.norms.flatMap(({ today }) => today)).toContain(article)
})

it('cites no norm and no article of a law that had ended', () => {
  for (const [date, request] of cases) {
    const { spec } = rulesOn(date)
    const { norms } = explain(rulesOn(date), request)
    const laws = norms.flatMap(({ today }) => today.map((article) => spec.sources[article.split('/')[0] ?? '']))
    expect(laws.filter((law) => law?.validTo !== undefined && law.validTo < date)).toEqual([])
    expect(norms.filter(({ id }) => spec.norms[id] === undefined)).toEqual([])
  }
})

it('says of a guideline that it appeared after the day asked about', () => {
  const later = (date: string) =>
    explain(rulesOn(date), oorzaak).norms.find(({ source }) => source.id === 'ap-2016')?.later
  expect([later('2015-01-01'), later('2016-04-29')]).toEqual([true, undefined])
})
