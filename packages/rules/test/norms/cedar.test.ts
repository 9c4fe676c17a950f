import { type Id, specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { compileRules } from '../../src/compile-rules.js'
import { createCedar } from '../peers/cedar.js'
import { drawCases } from '../peers/draw-requests.js'
import { normBase } from '../support/norm-base.js'

const spec = specAsOf(normBase, '2026-01-01')

const allFalse = Object.fromEntries(Object.keys(spec.facts).map((fact) => [fact, false]))

const runs: [profile: Id | undefined, count: number, seed: number][] = [
  [undefined, 4000, 20261124],
  ...Object.keys(spec.profiles).map((profile, i): [Id, number, number] => [profile, 500, i]),
]

it.each(runs)('decides as Cedar does on the same rules (profile %s, %i requests)', (profile, count, seed) => {
  const rules = compileRules(spec, { profile })
  const authorize = createCedar(spec, profile)
  const verdicts = new Set<string>()
  for (const { request, trueFacts } of drawCases(spec, count, seed)) {
    const facts = { ...allFalse, ...Object.fromEntries(trueFacts.map((fact) => [fact, true])) }
    const { verdict } = rules.decide(request, facts)
    verdicts.add(verdict)
    const said = authorize(request, trueFacts) ? 'permit' : 'deny'
    if (said !== verdict) expect.fail(`Cedar says ${said}, we ${verdict}: ${JSON.stringify({ request, trueFacts })}`)
  }
  expect([...verdicts].toSorted()).toEqual(['deny', 'permit'])
})
