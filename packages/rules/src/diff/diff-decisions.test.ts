import type { FactExpression, Id } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { allRequests, relevantFacts } from '../../test/agreement.js'
import { arbitraryRules, specWith } from '../../test/arbitrary-spec.js'
import { makeSpec, type RuleParts } from '../../test/make-spec.js'
import { compileRules } from '../compile-rules.js'
import type { Facts } from '../request/decision-request.js'
import type { DecisionChange } from './decision-change.js'
import { diffDecisions } from './diff-decisions.js'

const permit: RuleParts = { effect: 'permit', role: 'een', actions: ['inzien'], elements: ['appel', 'peer'] }
const fact = (id: Id): FactExpression => ({ fact: id })
const diff = (a: readonly RuleParts[], b: readonly RuleParts[]): readonly DecisionChange[] =>
  diffDecisions(specWith(a), specWith(b))

const everywhere = { profiles: [null, 'ruim'], actor: 'een', actions: ['inzien'], recipients: [], missing: [] }

it('finds nothing between a norm base and itself, or one that says the same in other rules', () => {
  expect(diff([permit], [permit])).toEqual([])
  const apart = [
    { ...permit, elements: ['appel'] },
    { ...permit, elements: ['peer'] },
  ]
  expect(diff([permit], apart)).toEqual([])
  expect(diff([permit], [permit, { ...permit, requires: fact('p') }])).toEqual([])
})

it('tells a lost permit, with all that was lost alike in one', () => {
  const change = { ...everywhere, elements: ['appel', 'peer'], effect: 'lost', from: 'permit', to: 'deny' }
  expect(diff([permit], [])).toEqual([change])
})

it('tells a gained one', () => {
  const change = { ...everywhere, elements: ['peer'], effect: 'gained', from: 'deny', to: 'permit' }
  expect(diff([{ ...permit, elements: ['appel'] }], [permit])).toEqual([change])
})

it('tells one that became conditional, with the facts it hangs on', () => {
  const change = { ...everywhere, elements: ['appel', 'peer'], effect: 'lost', from: 'permit', to: 'depends' }
  expect(diff([permit], [{ ...permit, requires: fact('p') }])).toEqual([{ ...change, missing: ['p'] }])
})

it('tells a condition that became another, though both depend', () => {
  const [p, q] = [fact('p'), fact('q')]
  const effectOf = (a: FactExpression, b: FactExpression) =>
    diff([{ ...permit, requires: a }], [{ ...permit, requires: b }]).map(({ effect }) => effect)
  expect(effectOf(p, { all: [p, q] })).toEqual(['lost'])
  expect(effectOf({ all: [p, q] }, p)).toEqual(['gained'])
  expect(effectOf(p, q)).toEqual(['shifted'])
  expect(effectOf({ not: { all: [p, q] } }, { any: [{ not: p }, { not: q }] })).toEqual([])
})

it('tells a permit that serves another purpose now, for each purpose it is about', () => {
  const changes = diff([{ ...permit, purpose: 'doel' }], [{ ...permit, purpose: 'ander-doel' }])
  expect(changes.map(({ effect, purpose }) => [effect, purpose])).toEqual([
    ['gained', 'ander-doel'],
    ['lost', 'doel'],
  ])
})

it('tells a change of one profile as of that profile', () => {
  const wide = { ...permit, position: 'strijd/ruim' } as const
  expect(diff([wide], [])).toMatchObject([{ profiles: ['ruim'], effect: 'lost' }])
  expect(diff([{ ...permit, position: 'strijd/strikt' as const }], [])).toMatchObject([
    { profiles: [null], effect: 'lost' },
  ])
})

it('tells actions together that changed alike, and so recipients', () => {
  const both = { ...permit, actions: ['inzien', 'gebruiken'] }
  expect(diff([both], [])).toMatchObject([{ actions: ['gebruiken', 'inzien'], elements: ['appel', 'peer'] }])
  const flow = (recipient: Id): RuleParts => ({ effect: 'permit', role: 'een', recipient, elements: ['peer'] })
  expect(diff([flow('een'), flow('twee')], [])).toMatchObject([
    { actions: ['verstrekken'], recipients: ['een', 'twee'], elements: ['peer'] },
  ])
})

it('takes what only one norm base knows as decided by the other: not at all', () => {
  const known = { actions: ['inzien'], purposes: [], duties: [], entities: {}, divergences: {}, profiles: {} }
  const of = (role: Id, element: Id, facts: readonly Id[], requires?: FactExpression) => {
    const rule: RuleParts = { effect: 'permit', role, actions: ['inzien'], elements: [element] }
    const rules = { regel: requires === undefined ? rule : { ...rule, requires } }
    return makeSpec({ ...known, roles: { [role]: {} }, categories: { a: [element] }, facts, rules })
  }
  expect(diffDecisions(of('oud', 'appel', ['a', 'z']), of('nieuw', 'peer', ['m', 'z'], fact('z')))).toMatchObject([
    { actor: 'nieuw', elements: ['peer'], effect: 'gained', from: 'deny', to: 'depends', missing: ['z'] },
    { actor: 'oud', elements: ['appel'], effect: 'lost', from: 'permit', to: 'deny' },
  ])
})

function isPermitted(rules: readonly RuleParts[], profile: Id | undefined) {
  const compiled = compileRules(specWith(rules), { profile })
  return (request: Parameters<typeof compiled.decide>[0], facts: Facts) =>
    compiled.decide(request, facts).verdict === 'permit'
}

const everyFact = ['p', 'q', 'r', 's']
const isFull = (facts: Facts): boolean => everyFact.every((id) => facts[id] !== undefined)

// Lost and gained as anybody would find them: by asking both norm bases everything there is to ask.
function effectsByAsking(a: readonly RuleParts[], b: readonly RuleParts[]): ReadonlyMap<string, string> {
  const spec = specWith([...a, ...b, { ...permit, requires: { all: everyFact.map(fact) } }])
  const found = new Map<string, string>()
  for (const profile of [undefined, 'ruim']) {
    const [before, after] = [isPermitted(a, profile), isPermitted(b, profile)]
    for (const request of allRequests(spec).filter(({ purpose }) => purpose === undefined)) {
      const states = relevantFacts(spec, { actor: 'een', action: 'inzien', data: 'appel' }).filter(isFull)
      const lost = states.some((facts) => before(request, facts) && !after(request, facts))
      const gained = states.some((facts) => !before(request, facts) && after(request, facts))
      const { actor, action, recipient = '', data } = request
      const key = [profile ?? '', actor, action, recipient, data].join(' ')
      if (lost || gained) found.set(key, lost && gained ? 'shifted' : lost ? 'lost' : 'gained')
    }
  }
  return found
}

function effectsByDiff(changes: readonly DecisionChange[]): ReadonlyMap<string, string> {
  const cells = changes.flatMap(({ profiles, actor, actions, recipients, elements, effect, purpose }) =>
    purpose !== undefined
      ? []
      : profiles.flatMap((profile) =>
          actions.flatMap((action) =>
            (recipients.length === 0 ? [''] : recipients).flatMap((recipient) =>
              elements.map((data) => [[profile ?? '', actor, action, recipient, data].join(' '), effect] as const),
            ),
          ),
        ),
  )
  expect(new Set(cells.map(([cell]) => cell)).size).toBe(cells.length)
  return new Map(cells)
}

it('finds in any two norm bases exactly what asking both everything finds', () => {
  fc.assert(
    fc.property(arbitraryRules, arbitraryRules, (a, b) => {
      expect(effectsByDiff(diff(a, b))).toEqual(effectsByAsking(a, b))
    }),
    { numRuns: 60 },
  )
})
