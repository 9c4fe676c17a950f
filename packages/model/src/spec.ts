/**
 * The linked norm base: what every other room reads. Authored shorthand is expanded, references are checked,
 * everything is frozen. Identifiers are the field's Dutch terms in kebab-case.
 */

/** An identifier of the norm base, such as `vangnet-ja-nee` or `ap-2016/4-ziekmelding/vangnet-welke`. */
export type Id = string

/** A plain calendar date, `YYYY-MM-DD`. */
export type IsoDate = string

/** An ISO 8601 duration of one unit: `P294D`, `P2Y`, `P6M`. */
export type IsoDuration = string

/** One text in both languages of the product. */
export interface Text {
  readonly nl: string
  readonly en: string
}

/** The days on which an entry holds, both inclusive; an absent end is open. */
export interface Validity {
  readonly validFrom?: IsoDate
  readonly validTo?: IsoDate
}

export type Standing =
  | 'statute'
  | 'regulation'
  | 'policy-rule'
  | 'regulator-letter'
  | 'regulator-study'
  | 'professional-standard'
  | 'sector-code'
  | 'court'

export interface Source extends Validity {
  readonly id: Id
  readonly label: Text
  readonly issuer: string
  readonly standing: Standing
  readonly published?: IsoDate
  /** Sources that took this one's place. */
  readonly replacedBy: readonly Id[]
  readonly note?: Text
}

/** An article of a source: `wbp/16` is article 16 of source `wbp`; `zw/38-1` is article 38, paragraph 1. */
export type ArticleRef = string

/** An article as a norm cites it, and what stands in its place today (empty when it still stands itself). */
export interface Basis {
  readonly then: ArticleRef
  readonly now: readonly ArticleRef[]
  /** False when the concordance row behind `now` was taken from memory. */
  readonly verified: boolean
}

export type Modality =
  | 'permission'
  | 'prohibition'
  | 'duty'
  | 'condition'
  | 'term'
  | 'security'
  | 'definition'
  | 'procedure'

export type Enforcement = 'rule' | 'deadline' | 'retention' | 'security' | 'declared'

/** One testable statement of one source. */
export interface Norm extends Validity {
  readonly id: Id
  readonly source: Id
  readonly locator: string
  readonly modality: Modality
  readonly who: readonly Id[]
  readonly towards: readonly Id[]
  readonly elements: readonly Id[]
  readonly statement: Text
  readonly condition?: Text
  readonly basis: readonly Basis[]
  readonly enforcedBy: Enforcement
  /** Why nothing but a declaration can enforce it; present exactly when `enforcedBy` is `declared`. */
  readonly declaredBecause?: Text
  /** False for a fact taken from memory or reasoned by ourselves; shown wherever the norm is shown. */
  readonly verified: boolean
}

/** A word of the field with its one meaning. */
export interface Term {
  readonly id: Id
  readonly label: Text
  readonly meaning: Text
  readonly not: readonly string[]
  readonly norms: readonly Id[]
}

export type Secrecy = 'own' | 'derived' | 'none'

/** A working relation, not a job title. */
export interface Role {
  readonly id: Id
  readonly label: Text
  readonly description: Text
  /** Bound by medical secrecy: of its own profession, derived from another's, or not at all. */
  readonly secrecy: Secrecy
  /** True for the person whose data it is. */
  readonly dataSubject: boolean
  /** The role whose ceiling this one shares, such as the employer for its own system administrator. */
  readonly within?: Id
  /** False for parties that own no login in an absence system. */
  readonly usesSystem: boolean
  readonly norms: readonly Id[]
}

/** Purposes, facts, duties, actions and events: a word, its meaning, and where it comes from. */
export interface Word {
  readonly id: Id
  readonly label: Text
  readonly description?: Text
  readonly norms: readonly Id[]
}

/** A day from which a term may run, or a typed condition's moment. */
export type Event = Word
export type Purpose = Word
export type Fact = Word
export type Duty = Word
export type Action = Word

export interface Category {
  readonly id: Id
  readonly label: Text
  readonly description: Text
  /** True for data that only those bound by medical secrecy may process. */
  readonly medical: boolean
  readonly norms: readonly Id[]
}

export type ElementType = 'boolean' | 'date' | 'text' | 'integer' | 'percentage' | 'amount'

/** One datum. */
export interface Element {
  readonly id: Id
  readonly label: Text
  readonly description?: Text
  readonly category: Id
  readonly type: ElementType
  /** The role the datum comes from; provenance decides where a norm makes it decide. */
  readonly origin: Id
  readonly purposes: readonly Id[]
  readonly norms: readonly Id[]
}

export type Module = 'verzuim' | 'medisch'

export interface Property {
  /** kebab-case; generators turn it into `camelCase` (JSON) or `snake_case` (SQL). */
  readonly name: Id
  readonly element: Id
  readonly required: boolean
}

/** A record a system keeps. Besides its properties it has an `id`, and its parent's id when it has a parent. */
export interface Entity {
  readonly id: Id
  readonly label: Text
  /** The Dutch plural, for paths and tables: `ziekmeldingen`. */
  readonly collection: Id
  readonly parent?: Id
  readonly module: Module
  /** The roles that write this record; their decisions on `vastleggen` say which properties. */
  readonly recordedBy: readonly Id[]
  /** The roles this record is kept for or shared with; their decisions on `inzien` say which properties. */
  readonly readBy: readonly Id[]
  readonly properties: readonly Property[]
  readonly norms: readonly Id[]
}

/** A condition on facts. Facts are true, false or unknown; an unknown fact makes a decision depend on it. */
export type FactExpression =
  | { readonly fact: Id }
  | { readonly all: readonly FactExpression[] }
  | { readonly any: readonly FactExpression[] }
  | { readonly not: FactExpression }

export type Effect = 'permit' | 'prohibit'

/** The position of a divergence under which a rule or reading holds. */
export interface PositionRef {
  readonly divergence: Id
  readonly position: Id
}

/** A permission (no `recipient`) or a flow (with `recipient`, and `verstrekken` as its only action). */
export interface Rule extends Validity {
  readonly id: Id
  readonly effect: Effect
  readonly role: Id
  readonly recipient?: Id
  readonly actions: readonly Id[]
  /** Expanded: categories are written out, exceptions are taken off. */
  readonly elements: readonly Id[]
  readonly purpose?: Id
  /** Null when the rule holds whatever the facts. */
  readonly requires: FactExpression | null
  readonly duties: readonly Id[]
  readonly position?: PositionRef
  readonly norms: readonly Id[]
}

/** What a bedrijfsarts may have done by another, and on which conditions. */
export interface Task {
  readonly id: Id
  readonly label: Text
  readonly delegable: boolean
  readonly to: readonly Id[]
  readonly requires: FactExpression | null
  readonly norms: readonly Id[]
}

export type Counting = 'samengeteld' | 'zonder-verlof'

/** Another reading of the same term, in force under a profile that takes this position. */
export interface Reading {
  readonly position: PositionRef
  readonly lastDay: IsoDuration
  readonly outerLastDay?: IsoDuration
  readonly norms: readonly Id[]
}

export interface DeadlineVersion extends Validity {
  /** The event the term starts from; it is day 0. */
  readonly from: Id
  /** The last permitted day, counted from day 0: `P294D` means day 0 plus 294 days, inclusive. */
  readonly lastDay: IsoDuration
  /** A latest day that holds whatever the `from` event does, counted from `eerste-ziektedag`. */
  readonly outerLastDay?: IsoDuration
  readonly counting: readonly Counting[]
  /** Whether the Algemene termijnenwet moves a last day in a weekend or on a holiday to the next working day. */
  readonly rollsOver: boolean
  readonly verified: boolean
  readonly norms: readonly Id[]
  readonly readings: readonly Reading[]
}

export interface Deadline {
  readonly id: Id
  readonly label: Text
  readonly who: Id
  readonly towards?: Id
  readonly standing: 'statute' | 'practice'
  /** What lateness costs. */
  readonly lateness?: Text
  readonly versions: readonly DeadlineVersion[]
}

export interface Extension {
  readonly fact: Id
  readonly label: Text
  readonly norms: readonly Id[]
}

export interface RetentionVersion extends Validity {
  /** The event the term starts from; it is day 0. */
  readonly start: Id
  readonly term: IsoDuration
  /** `maximum`: gone when the term has passed. `minimum`: kept until the term has passed. */
  readonly bound: 'maximum' | 'minimum'
  readonly verified: boolean
  readonly extensions: readonly Extension[]
  readonly norms: readonly Id[]
}

export interface Retention {
  readonly id: Id
  readonly label: Text
  readonly keeper: Id
  readonly entities: readonly Id[]
  readonly versions: readonly RetentionVersion[]
}

/** A requirement on the absence system itself. `check` names the kind of conformance check that tests it. */
export interface SecurityRequirement {
  readonly id: Id
  readonly label: Text
  /** The roles it concerns; every role that uses the system when empty. */
  readonly roles: readonly Id[]
  readonly check: Id
  readonly norms: readonly Id[]
}

export interface Position {
  readonly id: Id
  readonly label: Text
  /** The higher, the more it protects the employee. */
  readonly protects: number
  readonly norms: readonly Id[]
}

/** A point on which sources contradict each other or today's law. */
export interface Divergence {
  readonly id: Id
  readonly label: Text
  /** `privacy`: the default is the most protective position. `term`: the default is the law. */
  readonly topic: 'privacy' | 'term'
  readonly positions: readonly Position[]
  readonly default: Id
}

/** A visible choice of positions; what it leaves out keeps the default. */
export interface Profile {
  readonly id: Id
  readonly label: Text
  readonly description: Text
  readonly choices: Readonly<Record<Id, Id>>
}

/** One row of a concordance: an article of an old law and what stands in its place. */
export interface ConcordanceRow {
  readonly article: ArticleRef
  readonly subject: Text
  readonly now: readonly ArticleRef[]
  readonly verified: boolean
}

export type ById<T> = Readonly<Record<Id, T>>

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
}

/**
 * The norm base as it held on one date: entries not valid then are left out. Deadlines and retention keep all
 * their versions, because the date that picks one is a date of the case (`packages/calendar`).
 */
export interface Spec extends NormBase {
  readonly asOf: IsoDate
}
