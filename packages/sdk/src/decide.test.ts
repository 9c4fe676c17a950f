import { compileRules, enumerateCells } from '@verzuimspec/rules'
import { expect, it } from 'vitest'
import { base, spec } from '../test/norm-base.js'
import { citationsOf } from './cite.js'
import { decide } from './decide.js'
import type { DecisionRequest } from './request.js'

it.each([undefined, ...Object.keys(base.profiles)])(
  'decides every cell as the whole norm base does, profile %s',
  (id) => {
    const profile = id as 'strikt' | undefined
    const compared = new Map<object, Set<object>>()
    for (const { decision, ...cell } of enumerateCells(compileRules(spec, { profile }))) {
      const given = decide(cell as DecisionRequest, {}, { profile })
      const partners = compared.get(decision) ?? new Set()
      // Cells that are decided alike share one frozen decision, so most pairs were compared before.
      if (!partners.has(given)) expect(given).toEqual(decision)
      compared.set(decision, partners.add(given))
    }
  },
)

it('rests every decision on norms that can be cited in both languages', () => {
  const decisions = [...enumerateCells(compileRules(spec))].map(({ decision: _, ...cell }) =>
    decide(cell as DecisionRequest),
  )
  for (const decision of new Set(decisions)) {
    for (const language of ['nl', 'en'] as const) {
      const citations = citationsOf(decision, language)
      expect(citations.map(({ norm }) => norm)).toEqual(decision.norms)
      expect(citations.length).toBeGreaterThan(0)
    }
  }
})

it('gives the same decision object for the same question', () => {
  const request = { actor: 'werkgever', action: 'inzien', data: 'naam' } as const
  expect(decide(request)).toBe(decide(request))
  expect(Object.isFrozen(decide(request))).toBe(true)
})

it('refuses a misspelt id at run time too', () => {
  const data = 'vangnet-ja-ne' as 'vangnet-ja-nee'
  expect(() => decide({ actor: 'werkgever', action: 'vragen', data })).toThrow('did you mean `vangnet-ja-nee`')
})
