import { UnknownIdError } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { fixture } from '../../test/support/fixture.js'
import { makeSpec } from '../../test/support/make-spec.js'
import { compileRules } from '../compile-rules.js'
import type { DecisionRequest, Facts } from '../request/decision-request.js'
import { RequestError } from '../request/request-error.js'

const rules = compileRules(fixture)
const reading = { actor: 'werkgever', action: 'inzien' } as const

it('lets a prohibition beat a permit and names the prohibition', () => {
  const decision = rules.decide({ ...reading, data: 'vangnet-ja-nee' }, { toestemming: true, bezwaar: true })
  expect(decision).toMatchObject({ verdict: 'deny', duties: [], norms: ['vb/permissions-werkgever-vangnet-bezwaar'] })
})

it('rests a default denial on the norms of the element, then of the role', () => {
  const decision = rules.decide({ actor: 'systeembeheerder-werkgever', action: 'inzien', data: 'naam' })
  expect(decision).toMatchObject({ verdict: 'deny', norms: ['vb/naam', 'vb/systeembeheerder-werkgever'] })
})

it('rests a denial for another purpose on the permit that names the purpose', () => {
  const decision = rules.decide({ ...reading, data: 'belastbaarheid', purpose: 'loondoorbetaling' })
  expect(decision).toMatchObject({ verdict: 'deny', norms: ['vb/permissions-werkgever-begeleiding'] })
})

it('gathers the duties and norms of every permit that holds', () => {
  const decision = rules.decide({ ...reading, data: 'eerste-ziektedag' })
  expect(decision.duties).toEqual(['alleen-het-noodzakelijke'])
  expect(decision.norms).toEqual(['vb/permissions-werkgever-administratie', 'vb/permissions-werkgever-begeleiding'])
})

it('permits what two permits together leave no way out of, with the duties of both', () => {
  const decision = rules.decide({ actor: 'bedrijfsarts', action: 'inzien', data: 'naam' })
  expect(decision).toMatchObject({ verdict: 'permit', duties: ['werknemer-informeren', 'reden-vastleggen'] })
})

it('denies without asking for a fact when a prohibition cuts off every permit', () => {
  const request = { actor: 'bedrijfsarts', action: 'inzien', data: 'datum-herstel' }
  expect(rules.decide(request).missing).toEqual(['bezwaar', 'noodgeval'])
  expect(rules.decide(request, { noodgeval: true })).toMatchObject({
    verdict: 'deny',
    norms: ['vb/permissions-bedrijfsarts-datum-bezwaar', 'vb/permissions-bedrijfsarts-datum-bezwaar-nooit'],
  })
})

it('rests a doubt on the rules that hang on a missing fact, not on others that are undecided', () => {
  expect(rules.decide({ ...reading, data: 'advies-interventie' })).toMatchObject({
    verdict: 'depends',
    missing: ['noodgeval'],
    norms: ['vb/permissions-werkgever-advies-niet-in-noodgeval'],
  })
})

it('takes the position a profile chooses and shows the divergence either way', () => {
  const request = { actor: 'bedrijfsarts', action: 'verstrekken', recipient: 'werkgever', data: 'vangnet-ja-nee' }
  expect(rules.decide(request)).toMatchObject({ verdict: 'depends', divergences: ['vangnet-melden'] })
  const other = compileRules(fixture, { profile: 'handleiding' })
  expect(other.decide(request)).toMatchObject({ verdict: 'permit', divergences: ['vangnet-melden'] })
})

const refused: readonly [string, DecisionRequest, Facts?][] = [
  ['an unknown role', { actor: 'werkgver', action: 'inzien', data: 'naam' }],
  ['an unknown element', { ...reading, data: 'nam' }],
  ['an unknown action', { actor: 'werkgever', action: 'lezen', data: 'naam' }],
  ['an unknown purpose', { ...reading, data: 'naam', purpose: 'geld' }],
  ['an unknown recipient', { actor: 'werkgever', action: 'verstrekken', data: 'naam', recipient: 'bank' }],
  ['an unknown fact', { ...reading, data: 'naam' }, { toesteming: true }],
  ['a disclosure to nobody', { actor: 'werkgever', action: 'verstrekken', data: 'naam' }],
  ['a recipient of a reading', { ...reading, data: 'naam', recipient: 'werknemer' }],
  ['a fact that is a word', { ...reading, data: 'naam' }, JSON.parse('{ "toestemming": "nee" }')],
  ['a fact that is null', { ...reading, data: 'naam' }, JSON.parse('{ "toestemming": null }')],
  ['a key of every object', { ...reading, data: 'constructor' }],
]

it('says what is wrong with a request, what was expected and how to mend it', () => {
  const messages = refused.map(([name, request, facts]) => {
    try {
      return [name, rules.decide(request, facts)]
    } catch (error) {
      return [name, String(error)]
    }
  })
  expect(messages).toMatchInlineSnapshot(`
    [
      [
        "an unknown role",
        "UnknownIdError: \`werkgver\` is no known role; expected one of \`bedrijfsarts\`, \`claimbeoordelaar\`, \`systeembeheerder-werkgever\`, \`werkgever\`, \`werknemer\`; did you mean \`werkgever\`?",
      ],
      [
        "an unknown element",
        "UnknownIdError: \`nam\` is no known element; expected one of the 12 of the norm base; did you mean \`naam\`?",
      ],
      [
        "an unknown action",
        "UnknownIdError: \`lezen\` is no known action; expected one of \`bewaren\`, \`gebruiken\`, \`inzien\`, \`uitdraaien\`, \`vastleggen\`, \`verstrekken\`, \`vragen\`",
      ],
      [
        "an unknown purpose",
        "UnknownIdError: \`geld\` is no known purpose; expected one of \`begeleiding\`, \`claimbeoordeling\`, \`loondoorbetaling\`",
      ],
      [
        "an unknown recipient",
        "UnknownIdError: \`bank\` is no known recipient; expected one of \`bedrijfsarts\`, \`claimbeoordelaar\`, \`systeembeheerder-werkgever\`, \`werkgever\`, \`werknemer\`",
      ],
      [
        "an unknown fact",
        "UnknownIdError: \`toesteming\` is no known fact; expected one of \`bezwaar\`, \`lopend-geval\`, \`noodgeval\`, \`toestemming\`, \`twee-maanden-in-dienst\`, \`verzekerd\`; did you mean \`toestemming\`?",
      ],
      [
        "a disclosure to nobody",
        "RequestError: \`verstrekken\` needs a recipient; add the role that receives the datum as \`recipient\`",
      ],
      [
        "a recipient of a reading",
        "RequestError: \`inzien\` takes no recipient; only \`verstrekken\` has one; leave \`recipient\` out",
      ],
      [
        "a fact that is a word",
        "RequestError: fact \`toestemming\` is a string; expected true or false; leave a fact out that is unknown",
      ],
      [
        "a fact that is null",
        "RequestError: fact \`toestemming\` is null; expected true or false; leave a fact out that is unknown",
      ],
      [
        "a key of every object",
        "UnknownIdError: \`constructor\` is no known element; expected one of the 12 of the norm base",
      ],
    ]
  `)
})

it('gives the nearest known identifier with the error', () => {
  const decide = () => rules.decide({ actor: 'bedrijfsart', action: 'inzien', data: 'naam' })
  expect(decide).toThrow(UnknownIdError)
  expect(decide).toThrow(expect.objectContaining({ kind: 'role', id: 'bedrijfsart', nearest: 'bedrijfsarts' }))
  expect(() => rules.decide({ ...reading, data: 'naam', recipient: 'werknemer' })).toThrow(RequestError)
})

it('reads no fact from a prototype', () => {
  const planted: Facts = Object.create({ toestemming: true })
  expect(rules.decide({ actor: 'werkgever', action: 'vragen', data: 'vangnet-ja-nee' }, planted).verdict).toBe(
    'depends',
  )
})

it('takes a fact that is undefined for unknown', () => {
  const request = { actor: 'werkgever', action: 'vragen', data: 'vangnet-ja-nee' }
  expect(rules.decide(request, { toestemming: undefined })).toBe(rules.decide(request))
})

it('refuses a profile it does not have or that chooses what there is not', () => {
  const parts = { roles: {}, actions: [], purposes: [], facts: [], duties: [], categories: {}, entities: {}, rules: {} }
  const spec = makeSpec({
    ...parts,
    divergences: { week: ['wet', 'strikt'] },
    profiles: { ruim: { week: 'ruim' }, anders: { wek: 'wet' } },
  })
  expect(() => compileRules(spec, { profile: 'rum' })).toThrow('did you mean `ruim`?')
  expect(() => compileRules(spec, { profile: 'constructor' })).toThrow('`constructor` is no known profile')
  expect(() => compileRules({ ...spec, profiles: {} }, { profile: 'ruim' })).toThrow('the norm base has none')
  expect(() => compileRules(spec, { profile: 'ruim' })).toThrow('`ruim` is no known position')
  expect(() => compileRules(spec, { profile: 'anders' })).toThrow('`wek` is no known divergence')
  expect(compileRules(spec).positions).toEqual({ week: 'wet' })
})

it('refuses a rule that cannot be compiled, by its name', () => {
  const withRule = (rule: object) => () =>
    compileRules({ ...fixture, rules: { fout: { ...Object.values(fixture.rules)[0], id: 'fout', ...rule } as never } })
  expect(withRule({ requires: { fact: 'toesteming' } })).toThrow('rule `fout` cannot be compiled: `toesteming` is no')
  expect(withRule({ recipient: 'werkgever', actions: ['inzien'] })).toThrow('rule `fout` cannot be compiled: `inzien`')
})

it('refuses an index it never gave', () => {
  expect(() => rules.decideAt(1_000_000, rules.packFacts({}))).toThrow('is the index of no request')
})

it('overwrites the bits it is given', () => {
  const bits = rules.packFacts({ toestemming: true, bezwaar: false })
  expect(rules.packFacts({ noodgeval: true }, bits)).toBe(bits)
  expect(bits).toEqual(rules.packFacts({ noodgeval: true }))
})
