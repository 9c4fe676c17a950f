import type { Id, Spec } from '@verzuimspec/vocabulary'
import type { Decision, DecisionRequest, FactBits, Facts } from './decision.js'
import type { Positions } from './positions.js'

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
   * Whoever asks much about one case reads its facts once, with `factBits`, and passes those.
   *
   * Throws `UnknownIdError` on an identifier, a fact included, that the norm base does not have, and `RequestError`
   * on a disclosure without recipient, a recipient with any other action, or a fact that is not true or false.
   *
   * @example
   * rules.decide({ actor: 'werkgever', action: 'vragen', data: 'oorzaak-verzuim' }).verdict // 'deny'
   * const request = { actor: 'werkgever', action: 'vastleggen', data: 'vangnet-ja-nee' }
   * rules.decide(request).missing // ['toestemming']
   * rules.decide(request, { toestemming: true }).duties // ['werknemer-informeren']
   * rules.decide(request, rules.factBits({ toestemming: true })).duties // ['werknemer-informeren']
   */
  decide(request: DecisionRequest, facts?: Facts | FactBits): Decision

  /**
   * The place of a request in the tables, to be looked up once and then used with `decideAt`. Requests that are
   * decided alike share a place. Throws as `decide` does.
   */
  index(request: DecisionRequest): number

  /**
   * The decision at a place from `index`, on facts from `factBits`: the same object as `decide` returns. Without
   * allocation, except when a place is asked for the first time about this knowledge of the facts that matter to it.
   * Throws `RangeError` on a number that `index` never returned.
   *
   * @example
   * const naam = rules.index({ actor: 'werkgever', action: 'inzien', data: 'naam' })
   * const known = rules.factBits({ toestemming: true })
   * rules.decideAt(naam, known).verdict // 'permit'
   */
  decideAt(index: number, known: FactBits): Decision

  /** Facts in the form `decideAt` reads. Overwrites and returns `into` when given. Throws as `decide` does. */
  factBits(facts: Facts, into?: FactBits): FactBits

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
