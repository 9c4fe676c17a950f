import type { ById, IsoDate } from './basics.js'
import type { CrosswalkRow } from './crosswalk.js'
import type { Category, Element, Entity } from './data.js'
import type { Divergence, Profile } from './divergence.js'
import type { LexiconEntry } from './lexicon.js'
import type { Norm } from './norm.js'
import type { Question } from './question.js'
import type { Rule, Task } from './rule.js'
import type { SecurityRequirement } from './security.js'
import type { ConcordanceRow, Source } from './source.js'
import type { Deadline, Retention } from './time.js'
import type { Action, Duty, Event, Fact, Purpose, Role, Term } from './vocabulary.js'

/** The whole norm base: every version of every entry, keys sorted. */
export interface NormBase {
  /** Version of the norm base, semantic: a lost permission is a breaking change. */
  readonly version: string
  readonly sources: ById<Source>
  readonly concordance: ById<ConcordanceRow>
  readonly norms: ById<Norm>
  readonly terms: ById<Term>
  readonly roles: ById<Role>
  readonly purposes: ById<Purpose>
  readonly facts: ById<Fact>
  readonly duties: ById<Duty>
  readonly actions: ById<Action>
  readonly events: ById<Event>
  readonly categories: ById<Category>
  readonly elements: ById<Element>
  readonly entities: ById<Entity>
  readonly rules: ById<Rule>
  readonly tasks: ById<Task>
  readonly deadlines: ById<Deadline>
  readonly retention: ById<Retention>
  readonly security: ById<SecurityRequirement>
  readonly divergences: ById<Divergence>
  readonly profiles: ById<Profile>
  readonly questions: ById<Question>
  readonly crosswalk: ById<CrosswalkRow>
  readonly lexicon: ById<LexiconEntry>
}

/**
 * The norm base as it held on one date: norms and rules not valid then are left out. Deadlines and retention keep all
 * their versions, because the date that picks one is a date of the case (`packages/calendar`).
 */
export interface Spec extends NormBase {
  readonly asOf: IsoDate
}
