import { explain as explainByRules } from '@verzuimspec/rules'
import { languages } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { base, spec } from '../test/norm-base.js'
import { type Citation, citationsOf, cite } from './cite.js'
import type { NormId } from './generated/vocabulary.js'

const norms = Object.keys(base.norms) as NormId[]

it('cites every norm of the norm base in both languages', () => {
  for (const norm of norms) {
    for (const language of languages) {
      const { statement, condition, locator, sourceName } = cite(norm, language)
      expect(statement).toBe(base.norms[norm]?.statement[language])
      expect(condition).toBe(base.norms[norm]?.condition?.[language])
      expect([locator, sourceName]).not.toContain('')
    }
  }
})

// A norm base with one rule that rests on every norm: the rules then cite them all.
function citeByRules() {
  const [rule] = Object.values(base.rules).filter(({ id }) => id === 'permissions/werkgever/vangnet-vragen')
  if (rule === undefined) throw new Error('the norm base lost the rule this test builds on')
  const whole = { ...base, asOf: spec.asOf, rules: { [rule.id]: { ...rule, norms } } }
  return explainByRules(whole, { actor: 'werkgever', action: 'vragen', data: 'vangnet-ja-nee' }).norms
}

it('cites as explanations do', () => {
  const given = citeByRules()
  expect(given).toHaveLength(norms.length)
  const told = ({ norm, source, sourceName, locator, statement, today, verified }: Citation) => {
    return { norm, source, sourceName, locator, statement, today: today.map(({ article }) => article), verified }
  }
  for (const language of languages) {
    const expected = given.map(({ id, source, locator, statement, today, verified }) => {
      const sourceName = source.label[language]
      return { norm: id, source: source.id, sourceName, locator, statement: statement[language], today, verified }
    })
    expect(citationsOf({ norms }, language).map(told)).toEqual(expected)
  }
})

it('says in whose place an article of today came, and whether that was verified', () => {
  const bases = norms.flatMap((norm) => (base.norms[norm]?.basis ?? []).map((basis) => ({ norm, ...basis })))
  expect(bases.some(({ now }) => now.length > 0) && bases.some(({ now }) => now.length === 0)).toBe(true)
  for (const { norm, then, now, verified } of bases) {
    const { today } = cite(norm, 'en')
    const find = (article: string) => today.filter((cited) => cited.article === article)
    if (now.length === 0) expect(find(then)).toEqual([expect.not.objectContaining({ insteadOf: expect.anything() })])
    for (const article of now) {
      const [cited, ...more] = find(article)
      expect(more).toEqual([])
      if (cited?.insteadOf === then) expect(cited.verified).toBe(verified)
    }
  }
})

it('names the law an article of today is in', () => {
  const [article] = cite('ap-2016/4-ziekmelding/vangnet-welke', 'en').today
  expect(article).toEqual({
    article: 'avg/9-1',
    law: 'General Data Protection Regulation',
    insteadOf: 'wbp/16',
    verified: true,
  })
})

it('gives the same frozen citation twice', () => {
  const citation = cite('ap-2016/4-ziekmelding/vangnet-welke', 'nl')
  expect(cite('ap-2016/4-ziekmelding/vangnet-welke', 'nl')).toBe(citation)
  expect(Object.isFrozen(citation) && Object.isFrozen(citation.today)).toBe(true)
})

it('refuses an id that is no norm, also one that every object has', () => {
  for (const id of ['ap-2016/4-ziekmelding/vangnet', 'constructor']) {
    expect(() => cite(id as NormId, 'nl')).toThrow(`\`${id}\` is no norm; expected one of the ${norms.length}`)
  }
})
