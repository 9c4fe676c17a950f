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
    for (const { decision, ...cell } of enumerateCells(compileRules(spec, { profile }))) {
      expect(decide(cell as DecisionRequest, {}, { profile })).toEqual(decision)
    }
  },
)

it('rests every decision on norms that can be cited in both languages', () => {
  for (const { decision: _, ...cell } of enumerateCells(compileRules(spec))) {
    const decision = decide(cell as DecisionRequest)
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
