import { expect, it } from 'vitest'
import { allRequests, relevantFacts } from '../../test/support/agreement.js'
import { fixture } from '../../test/support/fixture.js'
import { rulesAbout } from '../../test/support/naive-decide.js'
import { compileRules } from '../compile-rules.js'
import { en } from '../words/en.js'
import { nl } from '../words/nl.js'
import { explain } from './explain.js'
import { renderExplanation } from './render-explanation.js'

const rules = compileRules(fixture)
const vangnet = { actor: 'werkgever', action: 'inzien', data: 'vangnet-ja-nee', purpose: 'begeleiding' }
const flow = { actor: 'bedrijfsarts', action: 'verstrekken', recipient: 'werkgever', data: 'vangnet-ja-nee' }

it('considers every rule that speaks about the cell and says how each fared', () => {
  const outcomes = explain(rules, vangnet, { 'lopend-geval': true }).rules.map(({ id, outcome, missing }) => [
    id,
    outcome,
    missing.map((fact) => fact.id),
  ])
  expect(outcomes).toEqual([
    ['permissions/werkgever/vangnet', 'purpose-differs', []],
    ['permissions/werkgever/vangnet-bezwaar', 'condition-unknown', ['bezwaar', 'toestemming']],
  ])
})

it('says what held, what did not and what belongs to another reading', () => {
  const outcomesOf = (facts: Record<string, boolean>) => explain(rules, flow, facts).rules.map(({ outcome }) => outcome)
  expect(outcomesOf({ toestemming: true })).toEqual(['position-not-chosen', 'held'])
  expect(outcomesOf({ toestemming: false })).toEqual(['position-not-chosen', 'condition-false'])
})

it('shows both positions of a divergence and which is chosen and which the starting point', () => {
  const positions = explain(compileRules(fixture, { profile: 'handleiding' }), flow).divergences[0]?.positions
  expect(positions?.map(({ id, chosen, default: usual }) => [id, chosen, usual])).toEqual([
    ['toestemming', false, true],
    ['handleiding', true, false],
  ])
})

it('cites each norm in both languages with source, place and the article that carries it today', () => {
  expect(explain(rules, flow).norms).toEqual([
    {
      id: 'vb/flows-bedrijfsarts--werkgever-vangnet-toestemming',
      statement: {
        nl: 'vb/flows-bedrijfsarts--werkgever-vangnet-toestemming (nl)',
        en: 'vb/flows-bedrijfsarts--werkgever-vangnet-toestemming (en)',
      },
      source: { id: 'vb', label: { nl: 'vb (nl)', en: 'vb (en)' } },
      locator: 'par. flows-bedrijfsarts--werkgever-vangnet-toestemming',
      today: ['avg/9-1'],
      verified: true,
    },
  ])
})

it('cites an article that still stands as itself', () => {
  // biome-ignore lint/suspicious/noThenProperty: the norm base calls the article as it was then so; no one awaits it
  const norm = { ...fixture.norms['vb/naam'], basis: [{ then: 'avg/5-1', now: [], verified: true }] } as never
  const spec = { ...fixture, norms: { ...fixture.norms, 'vb/naam': norm } }
  const { norms } = explain(spec, { actor: 'systeembeheerder-werkgever', action: 'inzien', data: 'naam' })
  expect(norms.map(({ id, today }) => [id, today])).toEqual([
    ['vb/naam', ['avg/5-1']],
    ['vb/systeembeheerder-werkgever', ['avg/9-1']],
  ])
})

it('explains a bare norm base under its default positions', () => {
  expect(explain(fixture, flow, { toestemming: true })).toEqual(explain(rules, flow, { toestemming: true }))
})

it('agrees with the decision and is frozen throughout, for every request', () => {
  const isFrozen = (value: unknown): boolean =>
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))
  for (const request of allRequests(fixture)) {
    const explanation = explain(rules, request)
    expect(explanation.decision).toBe(rules.decide(request))
    expect(explanation.rules.map(({ id }) => id)).toEqual(rulesAbout(fixture, request).map(({ id }) => id))
    expect(isFrozen(explanation)).toBe(true)
  }
})

it('survives a round trip through JSON', () => {
  const explanation = explain(rules, vangnet, { bezwaar: true })
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
})

it('reads as plain text in Dutch', () => {
  const text = renderExplanation(explain(rules, vangnet, { 'lopend-geval': true, bezwaar: false }), 'nl')
  expect(text).toMatchInlineSnapshot(`
    "Vraag: werkgever (nl) · inzien (nl): vangnet-ja-nee (nl) voor begeleiding (nl). Mag dat?
    Antwoord: Nee, het mag niet.

    Bekend:
    - lopend-geval (nl): ja
    - bezwaar (nl): nee

    Dit berust op:
    - vb/permissions-werkgever-vangnet (nl) [vb/permissions-werkgever-vangnet] (vb (nl), par. permissions-werkgever-vangnet; van kracht: avg/9-1)

    Gewogen regels:
    - permissions/werkgever/vangnet (toestaan; doel: loondoorbetaling (nl)): niet van toepassing: geldt voor een ander doel [vb/permissions-werkgever-vangnet]
    - permissions/werkgever/vangnet-bezwaar (verbieden): onbeslist, want nog niet bekend: "toestemming (nl)" [vb/permissions-werkgever-vangnet-bezwaar]

    Dit is geen juridisch advies.
    "
  `)
})

it('reads as plain text in English', () => {
  expect(renderExplanation(explain(rules, flow), 'en')).toMatchInlineSnapshot(`
    "Question: bedrijfsarts (en) · verstrekken (en): vangnet-ja-nee (en) to werkgever (en). Is that allowed?
    Answer: That depends on what is not known yet.

    Still to be known:
    - toestemming (en)

    This rests on:
    - vb/flows-bedrijfsarts--werkgever-vangnet-toestemming (en) [vb/flows-bedrijfsarts--werkgever-vangnet-toestemming] (vb (en), par. flows-bedrijfsarts--werkgever-vangnet-toestemming; in force: avg/9-1)

    Rules weighed:
    - flows/bedrijfsarts--werkgever/vangnet-melden (allow; purpose: loondoorbetaling (en)): does not apply: it belongs to a reading that is not chosen [vb/flows-bedrijfsarts--werkgever-vangnet-melden]
    - flows/bedrijfsarts--werkgever/vangnet-toestemming (allow; purpose: loondoorbetaling (en)): undecided, for not known yet: "toestemming (en)" [vb/flows-bedrijfsarts--werkgever-vangnet-toestemming]

    The sources differ on this:
    - vangnet-melden (en)
      - toestemming (en) (chosen; starting point) [vb/vangnet-melden-toestemming]
      - handleiding (en) [vb/vangnet-melden-handleiding]

    This is no legal advice.
    "
  `)
})

it('says so when no rule speaks', () => {
  const silent = explain(rules, { actor: 'systeembeheerder-werkgever', action: 'inzien', data: 'naam' })
  expect(renderExplanation(silent, 'nl')).toContain(`- ${nl.noRules}\n`)
})

it('leaves no word undefined, whatever the request and the facts', () => {
  for (const request of allRequests(fixture)) {
    for (const facts of relevantFacts(fixture, request).slice(0, 5)) {
      for (const language of ['nl', 'en'] as const) {
        expect(renderExplanation(explain(rules, request, facts), language)).not.toMatch(/undefined|\[object/)
      }
    }
  }
})

const leaves = (words: object): readonly (readonly [string, unknown])[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'object'
      ? leaves(word).map(([inner, leaf]) => [`${key}.${inner}`, leaf] as const)
      : [[key, word] as const],
  )

it('has the same words in both languages, none of them empty or left untranslated', () => {
  const [dutch, english] = [leaves(nl), leaves(en)]
  expect(dutch.map(([key]) => key)).toEqual(english.map(([key]) => key))
  for (const [i, [, word]] of dutch.entries()) {
    expect(word).toBeTruthy()
    expect(word).not.toBe(english[i]?.[1])
  }
})
