// Generated from spec/schema by packages/norm-base/tools/print-linked.ts; do not edit.

/** What kind of authority it has. */
export type Standing =
  | 'statute'
  | 'regulation'
  | 'policy-rule'
  | 'regulator-letter'
  | 'regulator-study'
  | 'professional-standard'
  | 'sector-code'
  | 'court'

/** A plain calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** A kebab-case identifier, the field's Dutch term: `vangnet-ja-nee`. */
export type Id = string

/** Words for people, at most two or three sentences. */
export type Line = string

/** An article of a source, then its paragraph and part: `wbp/21-1-f` is Wbp article 21, paragraph 1, part f. */
export type ArticleRef = string

/** What the norm does. */
export type Modality =
  'permission' | 'prohibition' | 'duty' | 'condition' | 'term' | 'security' | 'definition' | 'procedure'

/** How it is enforced: a rule, a deadline, a term of keeping, a security requirement, or by declaration alone. */
export type Enforcement = 'rule' | 'deadline' | 'retention' | 'security' | 'declared'

/** The id of a norm, its file below spec/norms and its key: `ap-2016/4-ziekmelding/vangnet-welke`. */
export type NormId = string

/** Bound by medical secrecy: of its own profession, derived from another's, or not at all. */
export type Secrecy = 'own' | 'derived' | 'none'

/** The form of the datum. */
export type ElementType = 'boolean' | 'date' | 'text' | 'integer' | 'percentage' | 'amount'

/** The part of a system it lies in; the medical one is closed to the employer. */
export type Module = 'verzuim' | 'medisch'

/** What a rule does: `permit` or `prohibit`. What no rule permits is not allowed; a prohibition beats a permit. */
export type Effect = 'permit' | 'prohibit'

/** statute: the law sets it. practice: a policy rule, a guideline or custom does. */
export type DeadlineStanding = 'statute' | 'practice'

/**
 * duty (the default): to be done by the last day. right: may be done until the last day. moment: a day that comes by itself.
 */
export type DeadlineNature = 'duty' | 'right' | 'moment'

/**
 * Who carries the duties of an absence: an employer; one of household staff; an employer who bears the Sickness Benefits Act risk himself, for a former employee; or UWV, where there is no employer.
 */
export type Regime = 'regulier' | 'huishoudelijk' | 'eigenrisicodrager-zw' | 'vangnet-uwv'

/**
 * known, unknown; late: after its own last day; by, not-by, after: compared with the day of `of` plus `offset`, or with `date`. An unknown day is neither by nor after; `not-by` is what `by` is not.
 */
export type GuardTest = 'known' | 'unknown' | 'late' | 'by' | 'not-by' | 'after'

/** A duration of one unit counted on, back or not at all: `P294D`, `-P13W` or `P0D`. */
export type IsoOffset = string

/**
 * Which day picks the version: that of its start (the default), the last day it gives, or the first day of sickness.
 */
export type InForceOn = 'start' | 'last-day' | 'first-day'

/** A duration of one unit: `P294D`, `P6W`, `P6M` or `P2Y`. */
export type IsoDuration = string

/** On which ground days are left out of a count: well between joined spells, on leave, or ill from pregnancy. */
export type Counting = 'samengeteld' | 'zonder-verlof' | 'zonder-zwangerschapsziekte'

/** Where counting begins: on the day after the event (the default), or on 1 January of the year after it. */
export type RetentionStart = 'event' | 'next-january'

/** maximum: gone when the term has passed; minimum: kept until it has passed. */
export type RetentionBound = 'maximum' | 'minimum'

/**
 * extends (the default): kept for as long as the fact holds. moves: what the fact names goes to another file when the term has passed.
 */
export type ExtensionEffect = 'extends' | 'moves'

/** privacy: the default is the position that protects most. term: the default is the law. */
export type DivergenceTopic = 'privacy' | 'term'

/** What the answer is: yes, no, or not before more is known. */
export type Answer = 'permit' | 'deny' | 'depends'

/** The kinds of entry a standard may have a term for. */
export type CrosswalkKind = 'elements' | 'roles' | 'purposes' | 'categories' | 'entities' | 'norms'

/**
 * What theirs is to ours: exact, close, broader (theirs covers ours and more) or narrower (theirs covers a part of ours).
 */
export type Relation = 'exact' | 'close' | 'broader' | 'narrower'

/** The address of a term in one version of a vocabulary: `https://w3id.org/dpv/2.2#Employee`. */
export type TermIri = string

/** Words of a field or column name in lower case, with spaces between: `reden verzuim`. */
export type NameWord = string

/** A condition on facts. Facts are true, false or unknown; an unknown fact makes a decision depend on it. */
export type FactExpression =
  | {readonly fact: Id}
  | {readonly all: readonly FactExpression[]}
  | {readonly any: readonly FactExpression[]}
  | {readonly not: FactExpression}

/** The whole norm base: every version of every entry, keys sorted. */
export interface NormBase {
  /** Semantic: a lost permission is a breaking change. */
  readonly version: string
  /** A document or law that norms are taken from. */
  readonly sources: Readonly<Record<Id, Source>>
  /** Old articles and what stands in their place today. */
  readonly concordance: Readonly<Record<Id, ConcordanceRow>>
  /** The norms of one chapter of one source, in the order of the source. */
  readonly norms: Readonly<Record<Id, Norm>>
  /** The glossary. */
  readonly terms: Readonly<Record<Id, Term>>
  /** A working relation, not a job title. */
  readonly roles: Readonly<Record<Id, Role>>
  /** What data may be needed for. */
  readonly purposes: Readonly<Record<Id, Word>>
  /** Typed conditions a decision may depend on. */
  readonly facts: Readonly<Record<Id, Word>>
  /** What must be done besides. */
  readonly duties: Readonly<Record<Id, Word>>
  /** What a role can do with a datum. */
  readonly actions: Readonly<Record<Id, Word>>
  /** Days from which terms run. */
  readonly events: Readonly<Record<Id, Event>>
  /** A category of data. */
  readonly categories: Readonly<Record<Id, Category>>
  /** Data of one theme. */
  readonly elements: Readonly<Record<Id, Element>>
  /** A record a system keeps. Besides its properties it has an `id`, and the id of its parent when it has one. */
  readonly entities: Readonly<Record<Id, Entity>>
  /** A permission (no `recipient`) or a flow (with `recipient`, and `verstrekken` as its only action). */
  readonly rules: Readonly<Record<Id, Rule>>
  /** A task of a role: whether it may have it done by another, by whom, and on which conditions. */
  readonly tasks: Readonly<Record<Id, Task>>
  /** A term by which something must or may be done, or at whose end something begins or ends. */
  readonly deadlines: Readonly<Record<Id, Deadline>>
  /** How long records are kept. */
  readonly retention: Readonly<Record<Id, Retention>>
  /** A requirement on the absence system itself. */
  readonly security: Readonly<Record<Id, SecurityRequirement>>
  /** A point on which sources contradict each other or today's law. */
  readonly divergences: Readonly<Record<Id, Divergence>>
  /** A visible choice of positions; what it leaves out keeps the default. */
  readonly profiles: Readonly<Record<Id, Profile>>
  /** Worked questions of real life, answered from the sources. */
  readonly questions: Readonly<Record<Id, Question>>
  /** What one standard calls our words. */
  readonly crosswalk: Readonly<Record<Id, CrosswalkRow>>
  /** Words that systems use for an element in the names of fields and columns. */
  readonly lexicon: Readonly<Record<Id, LexiconEntry>>
}

/** A document or law that norms are taken from. */
export interface Source {
  readonly id: Id
  readonly label: Text
  /** Who issued it. */
  readonly issuer: string
  /** What kind of authority it has. */
  readonly standing: Standing
  /** Day of publication. */
  readonly published?: IsoDate
  /** First day on which it holds; left out when it always did. */
  readonly validFrom?: IsoDate
  /** Last day on which it holds; left out while it lasts. */
  readonly validTo?: IsoDate
  /** The sources that took its place. */
  readonly replacedBy: readonly Id[]
  /** What a reader of its norms must know of it. */
  readonly note?: Text
}

/** One text in both languages. */
export interface Text {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
}

/** One article of an old law and what stands in its place. */
export interface ConcordanceRow {
  readonly article: ArticleRef
  readonly subject: Text
  /** Today's articles; none when nothing took its place. */
  readonly now: readonly ArticleRef[]
  /** False when the row was taken from memory. */
  readonly verified: boolean
}

/** One testable statement of one source. */
export interface Norm {
  readonly id: Id
  /** The source it is a norm of. */
  readonly source: Id
  /** Where in the source, precise to the paragraph or list item: `art. 7:629 lid 11 onder a`. */
  readonly locator: string
  /**
   * Its place in its chapter, from 1, in the order of the source; absent in a norm base printed before it was kept.
   */
  readonly order?: number
  /** What the norm does. */
  readonly modality: Modality
  /** The roles bound or allowed. */
  readonly who: readonly Id[]
  /** The roles on the other side. */
  readonly towards: readonly Id[]
  /** The data it speaks of. */
  readonly elements: readonly Id[]
  readonly statement: Text
  /** Under which condition it holds. */
  readonly condition?: Text
  /** The articles it rests on, and what stands in their place. */
  readonly basis: readonly Basis[]
  /** How it is enforced: a rule, a deadline, a term of keeping, a security requirement, or by declaration alone. */
  readonly enforcedBy: Enforcement
  /** Why only a declaration can enforce it; there exactly when `enforcedBy` is `declared`. */
  readonly declaredBecause?: Text
  /** False for a fact from memory or our own reading, shown wherever the norm is; true without it. */
  readonly verified: boolean
  /** First day on which it holds; left out when it always did. */
  readonly validFrom?: IsoDate
  /** Last day on which it holds; left out while it lasts. */
  readonly validTo?: IsoDate
}

/** An article as a norm cites it, and what stands in its place today. */
export interface Basis {
  /** The article as the source cites it. */
  readonly then: ArticleRef
  /** What stands in its place; empty when it still stands itself. */
  readonly now: readonly ArticleRef[]
  /** The last day of the cited law; absent while it lasts. */
  readonly until?: IsoDate
  /** False when the concordance row behind `now` was taken from memory. */
  readonly verified: boolean
}

/** A word of the field with its one meaning. */
export interface Term {
  readonly id: Id
  readonly label: Text
  /** Its one meaning. */
  readonly meaning: Text
  /** Words not to use for it. */
  readonly not: readonly string[]
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** A working relation, not a job title. */
export interface Role {
  readonly id: Id
  readonly label: Text
  /** Who it is, by what they do in an absence. */
  readonly description: Text
  /** Bound by medical secrecy: of its own profession, derived from another's, or not at all. */
  readonly secrecy: Secrecy
  /** True for the person whose data it is. */
  readonly dataSubject: boolean
  /** The role whose ceiling it shares, such as the employer for its own system administrator. */
  readonly within?: Id
  /** False for a party without a login in an absence system; true without it. */
  readonly usesSystem: boolean
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** A purpose, fact, duty or action: a word, its meaning, and where it comes from. */
export interface Word {
  readonly id: Id
  readonly label: Text
  /** What it means, where its name does not say it all. */
  readonly description?: Text
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** A day from which a term may run. */
export interface Event {
  readonly id: Id
  readonly label: Text
  /** Which day it is, where its name does not say it all. */
  readonly description?: Text
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
  /** The event it cannot come before, in a record that a term of keeping runs on. */
  readonly notBefore?: Id
}

/** A category of data. */
export interface Category {
  readonly id: Id
  readonly label: Text
  /** What belongs in it and what does not. */
  readonly description: Text
  /** True for data that only those bound by medical secrecy may process. */
  readonly medical: boolean
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** One datum. */
export interface Element {
  readonly id: Id
  readonly label: Text
  /** What it is, where its name does not say it all. */
  readonly description?: Text
  /** The category of data it belongs to. */
  readonly category: Id
  /** The form of the datum. */
  readonly type: ElementType
  /** The role it comes from; provenance decides where a norm makes it decide. */
  readonly origin: Id
  /** The purposes that need it. */
  readonly purposes: readonly Id[]
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** A record a system keeps. Besides its properties it has an `id`, and the id of its parent when it has one. */
export interface Entity {
  readonly id: Id
  readonly label: Text
  /** The Dutch plural, for paths and tables: `ziekmeldingen`. */
  readonly collection: Id
  /** The record it belongs to. */
  readonly parent?: Id
  /** The part of a system it lies in; the medical one is closed to the employer. */
  readonly module: Module
  /** The roles that write it; their decisions on `vastleggen` say which properties. */
  readonly recordedBy: readonly Id[]
  /** The roles it is kept for or shared with; their decisions on `inzien` say which properties. */
  readonly readBy: readonly Id[]
  /** Its properties, in the order of the author. */
  readonly properties: readonly Property[]
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** A property of a record, and the datum it holds. */
export interface Property {
  /** kebab-case; generators turn it into `camelCase` (JSON) or `snake_case` (SQL). */
  readonly name: Id
  /** The datum it holds. */
  readonly element: Id
  /** Whether a new record must have it. */
  readonly required: boolean
}

/** A permission (no `recipient`) or a flow (with `recipient`, and `verstrekken` as its only action). */
export interface Rule {
  readonly id: Id
  /** permit or prohibit. What no rule permits is not allowed; a prohibition beats a permit. */
  readonly effect: Effect
  /** The role whose rule it is. */
  readonly role: Id
  /** The role that receives; absent in a permission. */
  readonly recipient?: Id
  /** The actions it covers. */
  readonly actions: readonly Id[]
  /** The data it covers: categories written out, exceptions taken off. */
  readonly elements: readonly Id[]
  /** The purpose a permit serves; a permit must name one. */
  readonly purpose?: Id
  /** The facts under which it holds; whatever the facts without it. */
  readonly requires: FactExpression | null
  /** What must be done besides. */
  readonly duties: readonly Id[]
  /** The position of a divergence under which it holds. */
  readonly position?: PositionRef
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
  /** First day on which it holds; left out when it always did. */
  readonly validFrom?: IsoDate
  /** Last day on which it holds; left out while it lasts. */
  readonly validTo?: IsoDate
}

/** A task of a role: whether it may have it done by another, by whom, and on which conditions. */
export interface Task {
  readonly id: Id
  readonly label: Text
  /** The role whose task it is. */
  readonly by: Id
  /** Whether that role may have it done by a delegate. */
  readonly delegable: boolean
  /** The roles it may be given to. */
  readonly to: readonly Id[]
  /** Roles that may do it under supervision, delegable or not. */
  readonly underSupervision: readonly Id[]
  /** What it has one do with `elements`; left out when it touches no data of the employee. */
  readonly actions: readonly Id[]
  /** The data it is about; left out when it touches no data of the employee. */
  readonly elements: readonly Id[]
  /** The facts under which it may be delegated; nothing but the delegation itself without it. */
  readonly requires: FactExpression | null
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** A term by which something must or may be done, or at whose end something begins or ends. */
export interface Deadline {
  readonly id: Id
  readonly label: Text
  /** The role whose term it is. */
  readonly who: Id
  /** The role it is owed to. */
  readonly towards?: Id
  /** statute: the law sets it. practice: a policy rule, a guideline or custom does. */
  readonly standing: DeadlineStanding
  /**
   * duty (the default): to be done by the last day. right: may be done until the last day. moment: a day that comes by itself.
   */
  readonly nature?: DeadlineNature
  /** For whom it holds; for all without it. */
  readonly regimes?: readonly Regime[]
  /** Facts all of which must hold for it to be owed. */
  readonly requires?: readonly Id[]
  /** Facts of which none may be known to hold. */
  readonly unless?: readonly Id[]
  /** It holds only where all of these do. */
  readonly when?: readonly Guard[]
  /** Events and moments after whose day nothing of this is owed. */
  readonly endsWith?: readonly Id[]
  /** Events that meet it as well as its own. */
  readonly metBy?: readonly Id[]
  /** Whether it stays owed when the employee recovers before the last day. */
  readonly outlastsRecovery?: boolean
  /** Present when its term may be departed from with a reason. */
  readonly deviation?: Deviation
  /** What lateness costs. */
  readonly lateness?: Text
  /** What its day takes for granted. */
  readonly remark?: Text
  /** The term as it was and is, one version a period, oldest first. */
  readonly versions: readonly DeadlineVersion[]
}

/** A test on the days of a case. */
export interface Guard {
  /** The event, or the deadline whose deed or moment, is tested. */
  readonly event: Id
  /**
   * known, unknown; late: after its own last day; by, not-by, after: compared with the day of `of` plus `offset`, or with `date`. An unknown day is neither by nor after; `not-by` is what `by` is not.
   */
  readonly is: GuardTest
  /** The event or moment compared with. */
  readonly of?: Id
  /** Added to the day of `of`. */
  readonly offset?: IsoOffset
  /** A fixed day compared with, instead of that of `of`. */
  readonly date?: IsoDate
}

/** Present when its term may be departed from with a reason. */
export interface Deviation {
  /** The norms that allow it, most specific first. */
  readonly norms: readonly NormId[]
}

/**
 * A term as it held from one day to another. Its last day is `from` plus `lastDay`, days that do not count left out; no earlier than any `notBefore`; no later than `outerLastDay` and any `notAfter`; and, in the end, sooner by what `shortenedBy` was late.
 */
export interface DeadlineVersion {
  /** First day on which it holds; left out when it always did. */
  readonly validFrom?: IsoDate
  /** Last day on which it holds; left out while it lasts. */
  readonly validTo?: IsoDate
  /**
   * Which day picks the version: that of its start (the default), the last day it gives, or the first day of sickness.
   */
  readonly inForceOn?: InForceOn
  /** The event or moment the term starts from; it is day 0. */
  readonly from: Id
  /** The first day on which it can be done, when that is not day 0. */
  readonly opens?: Opening
  /** The last permitted day, counted from day 0: `P294D` is day 0 plus 294 days, `-P13W` 13 weeks before it. */
  readonly lastDay: IsoOffset
  /**
   * Whether day 0 is the first of the days counted, as in the day on which 42 weeks have lasted: a term of one day then ends on day 0.
   */
  readonly countsFirstDay?: boolean
  /** A latest day that holds whatever the `from` event does, counted from eerste-ziektedag. */
  readonly outerLastDay?: IsoDuration
  /** The earliest of these and the term itself gives the last day. */
  readonly notAfter?: readonly Bound[]
  /** The latest of these and what the rest gives is the last day. */
  readonly notBefore?: readonly Bound[]
  /** The days from one moment to a later other are added to the term. */
  readonly extendedBy?: Span
  /** Deadlines: the days by which each was met late are taken off the last day, whatever gave it. */
  readonly shortenedBy?: readonly Id[]
  /** On which grounds days are left out of the count; none without it. */
  readonly counting: readonly Counting[]
  /** Whether the Algemene termijnenwet moves a last day in a weekend or on a holiday to the next working day. */
  readonly rollsOver: boolean
  /** What lateness cost under this version, where it differs. */
  readonly lateness?: Text
  /** False for what was taken from memory or reasoned by ourselves; true without it. */
  readonly verified: boolean
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
  /** Other readings of this version, one a position. */
  readonly readings: readonly Reading[]
}

/** The first day on which it can be done, when that is not day 0. */
export interface Opening {
  /** The event or moment that is day 0; that of the term without it. */
  readonly from?: Id
  /** The first day, counted from day 0. */
  readonly day: IsoOffset
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms?: readonly NormId[]
}

/** A day beside that of the term itself, no later or no earlier than which it may fall. */
export interface Bound {
  /** For whom it holds; for all without it. */
  readonly regimes?: readonly Regime[]
  /** It bounds only where all of these hold. */
  readonly when?: readonly Guard[]
  /** The event or moment that is day 0. */
  readonly from?: Id
  /** A fixed day, instead of one counted from an event. */
  readonly date?: IsoDate
  /** A deadline: the days by which it was met late are added. */
  readonly delayOf?: Id
  /** The day it gives, counted from day 0; day 0 itself without it. */
  readonly lastDay?: IsoOffset
  /** Whether day 0 is the first of the days counted. */
  readonly countsFirstDay?: boolean
  /** On which grounds days are left out of the count. */
  readonly counting?: readonly Counting[]
  /** Whether a day in a weekend or on a holiday moves to the next working day. */
  readonly rollsOver?: boolean
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** The days from one moment to a later other are added to the term. */
export interface Span {
  /** Where the days that are added begin. */
  readonly from: Id
  /** Where they end. */
  readonly to: Id
}

/** Another reading of the same term, in force under a profile that takes this position. */
export interface Reading {
  /** The position that reads the term so. */
  readonly position: PositionRef
  /** Another day 0; that of the term itself without it. */
  readonly from?: Id
  /** Another first day. */
  readonly opens?: Opening
  /** The last permitted day under this reading, counted from day 0. */
  readonly lastDay: IsoOffset
  /**
   * Whether day 0 is the first of the days counted, as in the day on which 42 weeks have lasted: a term of one day then ends on day 0.
   */
  readonly countsFirstDay?: boolean
  /** A latest day counted from eerste-ziektedag. */
  readonly outerLastDay?: IsoDuration
  /** On which grounds days are left out of the count under this reading; as for the term itself without it. */
  readonly counting?: readonly Counting[]
  /** Whether this reading moves a last day to the next working day, whatever its length. */
  readonly toWorkingDay?: boolean
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** How long records are kept. */
export interface Retention {
  readonly id: Id
  readonly label: Text
  /** The role that keeps them. */
  readonly keeper: Id
  /** The records of the reference data model it covers; none for records that model does not hold. */
  readonly entities: readonly Id[]
  /** The term as it was and is, one version a period, oldest first. */
  readonly versions: readonly RetentionVersion[]
}

/** A term of keeping as it held from one day to another. */
export interface RetentionVersion {
  /** First day on which it holds; left out when it always did. */
  readonly validFrom?: IsoDate
  /** Last day on which it holds; left out while it lasts. */
  readonly validTo?: IsoDate
  /** The event the term starts from; it is day 0. */
  readonly start: Id
  /** Where counting begins: on the day after the event (the default), or on 1 January of the year after it. */
  readonly startsOn?: RetentionStart
  /** How long the record is kept. */
  readonly term: IsoDuration
  /** A second term; of the two, the later last day holds. */
  readonly notBefore?: SecondTerm
  /** maximum: gone when the term has passed; minimum: kept until it has passed. */
  readonly bound: RetentionBound
  /** False for what was taken from memory or reasoned by ourselves; true without it. */
  readonly verified: boolean
  /** What lets it be kept longer, or moves part of it elsewhere. */
  readonly extensions: readonly Extension[]
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
  /** Other readings of this version, one a position. */
  readonly readings?: readonly RetentionReading[]
}

/** A second term; of the two, the later last day holds. */
export interface SecondTerm {
  /** The event it starts from. */
  readonly start: Id
  /** How long it is. */
  readonly term: IsoDuration
}

/** What lets a record be kept longer, or moves part of it to another file when the term has passed. */
export interface Extension {
  /** The fact that does so while it holds. */
  readonly fact: Id
  readonly label: Text
  /**
   * extends (the default): kept for as long as the fact holds. moves: what the fact names goes to another file when the term has passed.
   */
  readonly effect?: ExtensionEffect
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** Another reading of a term of keeping, in force under a profile that takes this position. */
export interface RetentionReading {
  /** The position that reads the term so. */
  readonly position: PositionRef
  /** Another day 0; that of the term itself without it. */
  readonly start?: Id
  /** Where counting begins: on the day after the event (the default), or on 1 January of the year after it. */
  readonly startsOn?: RetentionStart
  /** Another length; that of the term itself without it. */
  readonly term?: IsoDuration
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** A requirement on the absence system itself. */
export interface SecurityRequirement {
  readonly id: Id
  readonly label: Text
  /** The roles it concerns; every role that uses the system without it. */
  readonly roles: readonly Id[]
  /** The kind of conformance check that tests it. */
  readonly check: Id
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** A point on which sources contradict each other or today's law. */
export interface Divergence {
  readonly id: Id
  readonly label: Text
  /** privacy: the default is the position that protects most. term: the default is the law. */
  readonly topic: DivergenceTopic
  /** The sides that sources take; the key is the id. At least two. */
  readonly positions: readonly Position[]
  /** The position that holds where no profile chooses. */
  readonly default: Id
}

/** One of the readings of a divergence. */
export interface Position {
  readonly id: Id
  readonly label: Text
  /** The higher, the more it protects the employee. */
  readonly protects: number
  /** The norms that take this side, most specific first. */
  readonly norms: readonly NormId[]
}

/** A visible choice of positions; what it leaves out keeps the default. */
export interface Profile {
  readonly id: Id
  readonly label: Text
  /** Whose choice it is and what follows from it. */
  readonly description: Text
  /** Divergence to position; the rest keeps its default. */
  readonly choices: Readonly<Record<string, Id>>
}

/** A question of real life with its answer, written from the sources and not from the engine. */
export interface Question {
  readonly id: Id
  readonly question: Text
  /** The question as the rules take it: may `actor` perform `action` on the element `data`? */
  readonly ask: Ask
  /** What is known of the case; a fact left out is unknown. */
  readonly facts: Readonly<Record<string, boolean>>
  /** The day the answer is about; today without it. */
  readonly asOf?: IsoDate
  /** The profile the answer is about; the default positions without it. */
  readonly profile?: Id
  /** What the answer is: yes, no, or not before more is known. */
  readonly answer: Answer
  /** The facts the answer hangs on: with depends, and only then. */
  readonly missing: readonly Id[]
  /** Why, in our own words. */
  readonly because: Text
  /** The norms the answer rests on, most specific first. */
  readonly norms: readonly NormId[]
}

/** The question as the rules take it: may `actor` perform `action` on the element `data`? */
export interface Ask {
  /** The role that acts. */
  readonly actor: Id
  /** What it would do with the datum. */
  readonly action: Id
  /** The element it acts on. */
  readonly data: Id
  /** The role that receives the datum: with verstrekken, and only then. */
  readonly recipient?: Id
  /** What it is needed for; without it any purpose counts. */
  readonly purpose?: Id
}

/** What one standard calls one thing of the norm base. */
export interface CrosswalkRow {
  readonly id: Id
  /** The standard it is a row of. */
  readonly standard: Id
  /** Which of ours it is about. */
  readonly ours: Ours
  /**
   * What theirs is to ours: exact, close, broader (theirs covers ours and more) or narrower (theirs covers a part of ours).
   */
  readonly relation: Relation
  /** The part of the standard it stands in: a message part, a schema, a type. */
  readonly within?: string
  /** The tag or field as the standard writes it; left out when the whole part is meant. */
  readonly name?: string
  /** The address of a term, with the version pinned. */
  readonly iri?: TermIri
  /** The messages it was seen in; left out when any version has it or none was checked. */
  readonly messages: readonly Message[]
  /** What whoever maps it must know. */
  readonly note?: Text
  /** False when the standard itself was not at hand; true without it. */
  readonly verified: boolean
}

/** One thing of the norm base that a standard has a term for. */
export interface Ours {
  /** What kind of entry it is. */
  readonly kind: CrosswalkKind
  /** Its id. */
  readonly id: Id
}

/** A message of a standard in one version. */
export interface Message {
  /** The message as the standard numbers or names it. */
  readonly message: string
  /** The version of the message, as the standard writes it. */
  readonly version: string
}

/** The words that systems use for one element in the names of fields and columns. */
export interface LexiconEntry {
  readonly id: Id
  /** Dutch words. */
  readonly nl: readonly NameWord[]
  /** English words. */
  readonly en: readonly NameWord[]
  /** Short forms and codes, of whatever language. */
  readonly abbreviations: readonly NameWord[]
  /** Words that stand for other elements too, and why each of them does. */
  readonly shared: readonly SharedWord[]
  /** Names that look like it and are something else. */
  readonly falseFriends: readonly FalseFriend[]
}

/** A word that stands for other elements too. */
export interface SharedWord {
  /** The word, as it stands above. */
  readonly word: NameWord
  /** How to tell which of them is meant. */
  readonly because: Text
}

/** Names that look like an element and are something else. */
export interface FalseFriend {
  /** The names. */
  readonly words: readonly NameWord[]
  /** What they are instead. */
  readonly because: Text
}

/** The position of a divergence under which a rule or reading holds. */
export interface PositionRef {
  /** The divergence. */
  readonly divergence: Id
  /** The position it takes. */
  readonly position: Id
}
