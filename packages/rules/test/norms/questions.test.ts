import { type Id, specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { compileRules } from '../../src/compile-rules.js'
import type { Rules } from '../../src/decide/rules.js'
import { normBase } from '../support/norm-base.js'

const questions = Object.values(normBase.questions)
const today = '2026-01-01'

const compiled = new Map<string, Rules>()
function rulesOn(date: string, profile: Id | undefined): Rules {
  const name = `${date} ${profile ?? ''}`
  const rules = compiled.get(name) ?? compileRules(specAsOf(normBase, date), { profile })
  compiled.set(name, rules)
  return rules
}

it.each(questions.map((question) => [question.question.en, question] as const))('%s', (_, question) => {
  const { ask, facts, asOf = today, profile, answer, missing, norms } = question
  const decision = rulesOn(asOf, profile).decide(ask, facts)
  expect({ verdict: decision.verdict, missing: [...decision.missing].toSorted() }).toEqual({
    verdict: answer,
    missing: [...missing].toSorted(),
  })
  expect(decision.norms).toContain(norms[0])
})

it('answers sixty questions and more, from every source that decides, with every verdict', () => {
  expect(questions.length).toBeGreaterThanOrEqual(60)
  expect(new Set(questions.map(({ answer }) => answer))).toEqual(new Set(['permit', 'deny', 'depends']))
  const cited = new Set(questions.flatMap(({ norms }) => norms.map((norm) => norm.split('/')[0])))
  for (const source of ['ap-2016', 'cbp-onderzoek-2005', 'handleiding-2015', 'nvab-2019'])
    expect(cited).toContain(source)
})
