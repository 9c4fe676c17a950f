import type { Id, Positions, Rule, Spec } from '@verzuimspec/vocabulary'
import type { PackedFacts } from '../condition/pack-facts.js'
import type { DecisionRequest, Facts } from '../request/decision-request.js'
import type { Way } from '../ways/ways-to-permit.js'
import type { Decision } from './decision.js'

/** A norm base compiled to decision tables under one choice of positions. Frozen, and without side effects. */
export interface Rules {
  /** The norm base the tables were made from. */
  readonly spec: Spec
  /** The profile whose positions hold; `undefined` when every divergence has its default. */
  readonly profile: Id | undefined
  /** The position taken on each divergence. */
  readonly positions: Positions

  /**
   * Decides one request on what is known of the case. Default deny; a prohibition that holds beats every permit; a
   * permit for another purpose than the one given does not count.
   *
   * The verdict is exact: `permit` or `deny` when it is the same whatever the unknown facts turn out to be, else
   * `depends`. It goes as far as Kleene's logic of three values (Introduction to Metamathematics, 1952, par. 64) does,
   * and further only where that logic would ask for a fact that can change nothing.
   *
   * Whoever asks much about one case reads its facts once, with `packFacts`, and passes those.
   *
   * Throws `UnknownIdError` on an identifier, a fact included, that the norm base does not have, and `RequestError`
   * on a disclosure without recipient, a recipient with any other action, or a fact that is not true or false.
   *
   * @example
   * rules.decide({ actor: 'werkgever', action: 'vragen', data: 'oorzaak-verzuim' }).verdict // 'deny'
   * const request = { actor: 'werkgever', action: 'vastleggen', data: 'vangnet-ja-nee' }
   * rules.decide(request).missing // ['toestemming']
   * rules.decide(request, { toestemming: true }).duties // ['werknemer-informeren']
   * rules.decide(request, rules.packFacts({ toestemming: true })).duties // ['werknemer-informeren']
   */
  decide(request: DecisionRequest, facts?: Facts | PackedFacts): Decision

  /**
   * The index of a request in the tables, to be looked up once and then used with `decideAt`. Requests that are decided
   * alike share an index. Throws as `decide` does.
   */
  index(request: DecisionRequest): number

  /**
   * The decision at an index from `index`, on facts from `packFacts`: the same object as `decide` returns. Without
   * allocation, except when an index is asked for the first time about this knowledge of the facts that matter to it.
   * Throws `RangeError` on a number that `index` never returned.
   *
   * @example
   * const naam = rules.index({ actor: 'werkgever', action: 'inzien', data: 'naam' })
   * const known = rules.packFacts({ toestemming: true })
   * rules.decideAt(naam, known).verdict // 'permit'
   */
  decideAt(index: number, known: PackedFacts): Decision

  /** Facts in the form `decideAt` reads. Overwrites and returns `into` when given. Throws as `decide` does. */
  packFacts(facts: Facts, into?: PackedFacts): PackedFacts

  /**
   * The ways to a permit: the smallest states of facts on which the request is permitted whatever all other facts are.
   * The request is permitted exactly when what is known follows one of them. One empty way when nothing need be known,
   * none when it is denied. With `facts`, the ways that name no other facts than those: what can be known from them
   * alone. Read off the compiled condition, so however many facts there are.
   *
   * Throws as `decide` does, and `UnknownIdError` on a fact of `facts` that the norm base does not have.
   *
   * @example
   * const request = { actor: 'werkgever', action: 'inzien', data: 'vangnet-ja-nee' }
   * rules.waysToPermit(request) // [{ bezwaar: false, toestemming: true }]
   * rules.waysToPermit(request, ['toestemming']) // []
   */
  waysToPermit(request: DecisionRequest, facts?: readonly Id[]): readonly Way[]

  /**
   * The rules that speak about the cell of a request, whether or not they count for it, in the order of their ids.
   * Throws as `decide` does.
   *
   * @example
   * const request = { actor: 'werkgever', action: 'inzien', data: 'oorzaak-verzuim' }
   * rules.rulesAbout(request).map(({ id }) => id) // ['permissions/werkgever/geen-medische-gegevens']
   */
  rulesAbout(request: DecisionRequest): readonly Rule[]

  /**
   * A copy of a record with only what the role may read (`inzien`, verdict `permit`, whatever the purpose) under the
   * facts: properties under their camelCase names, and the structural keys `id` and `<parent>Id`. What is `undefined`
   * or under any other key is left out; values are not copied deep. The record itself stays untouched.
   *
   * Throws `UnknownIdError` on an unknown role, entity or fact, and `RequestError` when the record is no object.
   *
   * @example
   * const record = { id: 'm1', eersteZiektedag: '2026-01-05', oorzaakVerzuim: 'griep', notitie: 'griep' }
   * rules.project('werkgever', 'ziekmelding', record) // { id: 'm1', eersteZiektedag: '2026-01-05' }
   */
  project<T extends object>(role: Id, entity: Id, record: T, facts?: Facts): Partial<T>
}
