import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { compileRules } from '../../src/compile-rules.js'
import { kleeneVerdict } from '../support/kleene.js'
import { naiveDecide } from '../support/naive-decide.js'
import { normBase } from '../support/norm-base.js'
import { allCells, compareEverywhere, oneOfEachKind } from '../support/space.js'

const spec = specAsOf(normBase, '2026-01-01')

const profiles = [undefined, ...Object.keys(spec.profiles)]

it.each(profiles)('decides every request, in every state of knowledge, as its rules read (profile %s)', (profile) => {
  const rules = compileRules(spec, { profile })
  const naive = compareEverywhere(rules, rules.decide, (request, facts) => naiveDecide(spec, profile, request, facts))
  expect(naive).toBeUndefined()
})

it('reaches the verdicts that a database reaches in three-valued logic', () => {
  const rules = compileRules(spec)
  const kleene = compareEverywhere(
    rules,
    (request, facts) => rules.decide(request, facts).verdict,
    (request, facts) => kleeneVerdict(spec, rules.positions, request, facts),
  )
  expect(kleene).toBeUndefined()
})

it('gives one index only to what is decided alike: every cell and purpose of the space is of a kind that was compared', () => {
  const rules = compileRules(spec)
  const indexesCompared = new Set([...oneOfEachKind(rules)].map((request) => rules.index(request)))
  const purposes = [undefined, ...Object.keys(spec.purposes)]
  let cells = 0
  for (const cell of allCells(spec)) {
    cells += 1
    for (const purpose of purposes) {
      if (!indexesCompared.has(rules.index({ ...cell, purpose }))) expect.fail(JSON.stringify({ ...cell, purpose }))
    }
  }
  const [roles, actions, elements] = [spec.roles, spec.actions, spec.elements].map((all) => Object.keys(all).length)
  expect(cells).toBe((roles ?? 0) * (elements ?? 0) * ((actions ?? 0) - 1 + (roles ?? 0)))
})

it('names norms of the norm base for every decision', () => {
  const rules = compileRules(spec)
  for (const request of oneOfEachKind(rules)) {
    const { norms } = rules.decide(request)
    if (norms.length === 0 || !norms.every((norm) => Object.hasOwn(spec.norms, norm))) {
      expect.fail(`${JSON.stringify(request)} rests on [${norms.join(', ')}]`)
    }
  }
})
