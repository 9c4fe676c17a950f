import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { compileRules } from '../../src/compile-rules.js'
import type { Rules } from '../../src/decide/rules.js'
import type { DecisionRequest, Facts } from '../../src/request/decision-request.js'
import { allFacts } from '../support/agreement.js'
import { rulesAbout } from '../support/naive-decide.js'
import { normBase } from '../support/norm-base.js'
import { oneOfEachKind } from '../support/space.js'

const spec = specAsOf(normBase, '2026-01-01')
const profiles = [undefined, ...Object.keys(spec.profiles)]

/** The requests that depend, one for each set of rules and purpose: the same rules ask for the same facts. */
function listDepending(rules: Rules): readonly DecisionRequest[] {
  const depending = new Map<string, DecisionRequest>()
  for (const request of oneOfEachKind(rules)) {
    if (rules.decide(request).verdict !== 'depends') continue
    depending.set([request.purpose, ...rulesAbout(spec, request).map(({ id }) => id)].join(' '), request)
  }
  return [...depending.values()]
}

const follows = (known: Facts, way: Facts): boolean =>
  Object.entries(way).every(([fact, value]) => known[fact] === value)

function tryAll(rules: Rules, request: DecisionRequest): readonly Facts[] {
  const states = allFacts(rules.decide(request).missing)
  const enough = states.filter((state) => rules.decide(request, state).verdict === 'permit')
  return enough.filter((state) => !enough.some((other) => other !== state && follows(state, other)))
}

it.each(profiles)('knows every way to a permit that trying every state of the facts finds (profile %s)', (profile) => {
  const rules = compileRules(spec, { profile })
  const requests = listDepending(rules)
  expect(Math.max(...requests.map((request) => rules.decide(request).missing.length))).toBeGreaterThan(6)
  const wrong = requests.filter((request) => {
    const [ways, tried] = [rules.waysToPermit(request), tryAll(rules, request)]
    return ways.length !== tried.length || !tried.every((state) => ways.some((way) => follows(state, way)))
  })
  expect(wrong).toEqual([])
})
