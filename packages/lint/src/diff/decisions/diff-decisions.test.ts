import { compileRules, enumerateCells, type Facts } from '@verzuimspec/rules'
import type { FactExpression, Id } from '@verzuimspec/vocabulary'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type RuleParts, specWith } from '../../../test/decision-spec.js'
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

it('finds a lost permit, with all that was lost alike in one', () => {
  const change = { ...everywhere, elements: ['appel', 'peer'], effect: 'lost', from: 'permit', to: 'deny' }
  expect(diff([permit], [])).toEqual([change])
})

it('finds a gained one', () => {
  const change = { ...everywhere, elements: ['peer'], effect: 'gained', from: 'deny', to: 'permit' }
  expect(diff([{ ...permit, elements: ['appel'] }], [permit])).toEqual([change])
})

it('finds one that became conditional, with the facts it hangs on', () => {
  const change = { ...everywhere, elements: ['appel', 'peer'], effect: 'lost', from: 'permit', to: 'depends' }
  expect(diff([permit], [{ ...permit, requires: fact('p') }])).toEqual([{ ...change, missing: ['p'] }])
})

it('finds a condition that became another, though both depend', () => {
  const [p, q] = [fact('p'), fact('q')]
  const effectOf = (a: FactExpression, b: FactExpression) =>
    diff([{ ...permit, requires: a }], [{ ...permit, requires: b }]).map(({ effect }) => effect)
  expect(effectOf(p, { all: [p, q] })).toEqual(['lost'])
  expect(effectOf({ all: [p, q] }, p)).toEqual(['gained'])
  expect(effectOf(p, q)).toEqual(['shifted'])
  expect(effectOf({ not: { all: [p, q] } }, { any: [{ not: p }, { not: q }] })).toEqual([])
})

it('finds a permit that serves another purpose now, for each purpose it is about', () => {
  const changes = diff([{ ...permit, purpose: 'doel' }], [{ ...permit, purpose: 'ander-doel' }])
  expect(changes.map(({ effect, purpose }) => [effect, purpose])).toEqual([
    ['gained', 'ander-doel'],
    ['lost', 'doel'],
  ])
})

it('finds a change of one profile as of that profile', () => {
  const wide = { ...permit, position: 'strijd/ruim' } as const
  expect(diff([wide], [])).toMatchObject([{ profiles: ['ruim'], effect: 'lost' }])
  expect(diff([{ ...permit, position: 'strijd/strikt' as const }], [])).toMatchObject([
    { profiles: [null], effect: 'lost' },
  ])
})

it('puts actions together that changed alike, and so recipients', () => {
  const both = { ...permit, actions: ['inzien', 'gebruiken'] }
  expect(diff([both], [])).toMatchObject([{ actions: ['gebruiken', 'inzien'], elements: ['appel', 'peer'] }])
  const flow = (recipient: Id): RuleParts => ({ effect: 'permit', role: 'een', recipient, elements: ['peer'] })
  expect(diff([flow('een'), flow('twee')], [])).toMatchObject([
    { actions: ['verstrekken'], recipients: ['een', 'twee'], elements: ['peer'] },
  ])
})

it('takes what only one norm base knows as decided by the other: not at all', () => {
  const of = (role: Id, element: Id, facts: readonly Id[], requires?: FactExpression) => {
    const rule: RuleParts = { effect: 'permit', role, actions: ['inzien'], elements: [element] }
    const words = { roles: [role], elements: [element], purposes: [], facts }
    return specWith([requires === undefined ? rule : { ...rule, requires }], words)
  }
  expect(diffDecisions(of('oud', 'appel', ['a', 'z']), of('nieuw', 'peer', ['m', 'z'], fact('z')))).toMatchObject([
    { actor: 'nieuw', elements: ['peer'], effect: 'gained', from: 'deny', to: 'depends', missing: ['z'] },
    { actor: 'oud', elements: ['appel'], effect: 'lost', from: 'permit', to: 'deny' },
  ])
})

const everyFact = ['p', 'q', 'r', 's']

/** Every state in which all facts are known. */
const states = everyFact.reduce<readonly Facts[]>(
  (all, id) => all.flatMap((state) => [true, false].map((value) => ({ ...state, [id]: value }))),
  [{}],
)

const condition: fc.Arbitrary<FactExpression> = fc.letrec<{ expression: FactExpression }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ fact: fc.constantFrom(...everyFact) }),
    fc.record({ not: tie('expression') }),
    fc.record({ all: fc.array(tie('expression'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('expression'), { maxLength: 3 }) }),
  ),
})).expression

const arbitraryRule: fc.Arbitrary<RuleParts> = fc.record(
  {
    effect: fc.constantFrom('permit', 'prohibit'),
    role: fc.constantFrom('een', 'twee'),
    actions: fc.subarray(['gebruiken', 'inzien'], { minLength: 1 }),
    elements: fc.subarray(['appel', 'peer'], { minLength: 1 }),
    purpose: fc.constantFrom('doel', 'ander-doel'),
    requires: condition,
    position: fc.constantFrom('strijd/strikt', 'strijd/ruim'),
  },
  { requiredKeys: ['effect', 'role', 'actions', 'elements'] },
)

const arbitraryRules = fc.array(arbitraryRule, { maxLength: 6 })

// Lost and gained as anybody would find them: by asking both norm bases everything there is to ask.
function effectsByAsking(a: readonly RuleParts[], b: readonly RuleParts[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const profile of [undefined, 'ruim']) {
    const [before, after] = [compileRules(specWith(a), { profile }), compileRules(specWith(b), { profile })]
    for (const { decision: _, ...cell } of enumerateCells(before)) {
      const pairs = states.map((facts) => [before, after].map((rules) => rules.decide(cell, facts).verdict))
      const lost = pairs.some(([was, is]) => was === 'permit' && is === 'deny')
      const gained = pairs.some(([was, is]) => was === 'deny' && is === 'permit')
      const key = [profile ?? '', cell.actor, cell.action, cell.recipient ?? '', cell.data].join(' ')
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
