// Generated from spec/schema by packages/norm-base/tools/print-authored.ts; do not edit.

/** A kebab-case identifier, the field's Dutch term: `vangnet-ja-nee`. */
export type Id = string

/** The id of a norm, its file below spec/norms and its key: `ap-2016/4-ziekmelding/vangnet-welke`. */
export type NormId = string

/** An article of a source, then its paragraph and part: `wbp/21-1-f` is Wbp article 21, paragraph 1, part f. */
export type ArticleRef = string

/** A plain calendar day, `YYYY-MM-DD`. */
export type IsoDate = string

/** A duration of one unit: `P294D`, `P6W`, `P6M` or `P2Y`. */
export type IsoDuration = string

/** A duration of one unit counted on, back or not at all: `P294D`, `-P13W` or `P0D`. */
export type IsoOffset = string

/** Words for people, at most two or three sentences. */
export type Line = string

/** Words of a field or column name in lower case, with spaces between: `reden verzuim`. */
export type NameWord = string

/** The address of a term in one version of a vocabulary: `https://w3id.org/dpv/2.2#Employee`. */
export type TermIri = string

/** A divergence and a position of it: `vangnet-door-bedrijfsarts/alleen-met-toestemming`. */
export type PositionRef = string

/** A condition on facts: the id of a fact, or `all: [...]`, `any: [...]` or `not: ...` over conditions. */
export type FactExpression =
  | Id
  | {readonly all: readonly FactExpression[]}
  | {readonly any: readonly FactExpression[]}
  | {readonly not: FactExpression}

/**
 * Who carries the duties of an absence: an employer; one of household staff; an employer who bears the Sickness Benefits Act risk himself, for a former employee; or UWV, where there is no employer.
 */
export type Regime = 'regulier' | 'huishoudelijk' | 'eigenrisicodrager-zw' | 'vangnet-uwv'

/** What a rule does: `permit` or `prohibit`. What no rule permits is not allowed; a prohibition beats a permit. */
export type Effect = 'permit' | 'prohibit'

/** On which ground days are left out of a count: well between joined spells, on leave, or ill from pregnancy. */
export type Counting = 'samengeteld' | 'zonder-verlof' | 'zonder-zwangerschapsziekte'

/**
 * known, unknown; late: after its own last day; by, not-by, after: compared with the day of `of` plus `offset`, or with `date`. An unknown day is neither by nor after; `not-by` is what `by` is not.
 */
export type GuardTest = 'known' | 'unknown' | 'late' | 'by' | 'not-by' | 'after'

/**
 * Which day picks the version: that of its start (the default), the last day it gives, or the first day of sickness.
 */
export type InForceOn = 'start' | 'last-day' | 'first-day'

/** Where counting begins: on the day after the event (the default), or on 1 January of the year after it. */
export type RetentionStart = 'event' | 'next-january'

/** maximum: gone when the term has passed; minimum: kept until it has passed. */
export type RetentionBound = 'maximum' | 'minimum'

/**
 * extends (the default): kept for as long as the fact holds. moves: what the fact names goes to another file when the term has passed.
 */
export type ExtensionEffect = 'extends' | 'moves'

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

/** Old articles and what stands in their place today. */
export type AuthoredConcordance = Readonly<Record<string, AuthoredConcordanceRow>>

/** The norms of one chapter of one source, in the order of the source. */
export type AuthoredNorms = Readonly<Record<string, AuthoredNorm>>

/** What the norm does. */
export type Modality =
  'permission' | 'prohibition' | 'duty' | 'condition' | 'term' | 'security' | 'definition' | 'procedure'

/** How it is enforced: a rule, a deadline, a term of keeping, a security requirement, or by declaration alone. */
export type Enforcement = 'rule' | 'deadline' | 'retention' | 'security' | 'declared'

/** The glossary. */
export type AuthoredTerms = Readonly<Record<string, AuthoredTerm>>

/** Bound by medical secrecy: of its own profession, derived from another's, or not at all. */
export type Secrecy = 'own' | 'derived' | 'none'

/** What data may be needed for. */
export type AuthoredPurposes = Readonly<Record<string, AuthoredWord>>

/** Typed conditions a decision may depend on. */
export type AuthoredFacts = Readonly<Record<string, AuthoredWord>>

/** What must be done besides. */
export type AuthoredDuties = Readonly<Record<string, AuthoredWord>>

/** What a role can do with a datum. */
export type AuthoredActions = Readonly<Record<string, AuthoredWord>>

/** Days from which terms run. */
export type AuthoredEvents = Readonly<Record<string, AuthoredEvent>>

/** Data of one theme. */
export type AuthoredElements = Readonly<Record<string, AuthoredElement>>

/** The form of the datum. */
export type ElementType = 'boolean' | 'date' | 'text' | 'integer' | 'percentage' | 'amount'

/** The part of a system it lies in; the medical one is closed to the employer. */
export type Module = 'verzuim' | 'medisch'

/** What one role may do itself. */
export type AuthoredPermissions = Readonly<Record<string, AuthoredPermission>>

/** Who may disclose what to whom. */
export type AuthoredFlows = Readonly<Record<string, AuthoredFlow>>

/** statute: the law sets it. practice: a policy rule, a guideline or custom does. */
export type DeadlineStanding = 'statute' | 'practice'

/**
 * duty (the default): to be done by the last day. right: may be done until the last day. moment: a day that comes by itself.
 */
export type DeadlineNature = 'duty' | 'right' | 'moment'

/** privacy: the default is the position that protects most. term: the default is the law. */
export type DivergenceTopic = 'privacy' | 'term'

/** Worked questions of real life, answered from the sources. */
export type AuthoredQuestions = Readonly<Record<string, AuthoredQuestion>>

/** What the answer is: yes, no, or not before more is known. */
export type Answer = 'permit' | 'deny' | 'depends'

/** What one standard calls our words. */
export type AuthoredCrosswalk = Readonly<Record<string, AuthoredCrosswalkRow>>

/**
 * What theirs is to ours: exact, close, broader (theirs covers ours and more) or narrower (theirs covers a part of ours).
 */
export type Relation = 'exact' | 'close' | 'broader' | 'narrower'

/** Words that systems use for an element in the names of fields and columns. */
export type AuthoredLexicon = Readonly<Record<string, AuthoredLexiconEntry>>

/** What a file of each kind holds. */
export interface Authored {
  readonly sources: AuthoredSource
  readonly concordance: AuthoredConcordance
  readonly norms: AuthoredNorms
  readonly terms: AuthoredTerms
  readonly roles: AuthoredRole
  readonly purposes: AuthoredPurposes
  readonly facts: AuthoredFacts
  readonly duties: AuthoredDuties
  readonly actions: AuthoredActions
  readonly events: AuthoredEvents
  readonly categories: AuthoredCategory
  readonly elements: AuthoredElements
  readonly entities: AuthoredEntity
  readonly permissions: AuthoredPermissions
  readonly flows: AuthoredFlows
  readonly tasks: AuthoredTask
  readonly deadlines: AuthoredDeadline
  readonly retention: AuthoredRetention
  readonly security: AuthoredSecurityRequirement
  readonly divergences: AuthoredDivergence
  readonly profiles: AuthoredProfile
  readonly questions: AuthoredQuestions
  readonly crosswalk: AuthoredCrosswalk
  readonly lexicon: AuthoredLexicon
  readonly 'lint-exceptions': readonly AuthoredException[]
}

/** One text in both languages. */
export interface Text {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
}

/** A purpose, fact, duty or action: a word, its meaning, and where it comes from. */
export interface AuthoredWord {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
  /** What it means, where its name does not say it all. */
  readonly description?: Text
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms?: readonly NormId[]
}

/** A test on the days of a case. */
export interface AuthoredGuard {
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

/** A day beside that of the term itself, no later or no earlier than which it may fall. */
export interface AuthoredBound {
  /** For whom it holds; for all without it. */
  readonly regimes?: readonly Regime[]
  /** It bounds only where all of these hold. */
  readonly when?: readonly AuthoredGuard[]
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

/** The first day on which it can be done, when that is not day 0. */
export interface AuthoredOpening {
  /** The event or moment that is day 0; that of the term without it. */
  readonly from?: Id
  /** The first day, counted from day 0. */
  readonly day: IsoOffset
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms?: readonly NormId[]
}

/**
 * A term as it held from one day to another. Its last day is `from` plus `lastDay`, days that do not count left out; no earlier than any `notBefore`; no later than `outerLastDay` and any `notAfter`; and, in the end, sooner by what `shortenedBy` was late.
 */
export interface AuthoredDeadlineVersion {
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
  readonly opens?: AuthoredOpening
  /** The last permitted day, counted from day 0: `P294D` is day 0 plus 294 days, `-P13W` 13 weeks before it. */
  readonly lastDay: IsoOffset
  /**
   * Whether day 0 is the first of the days counted, as in the day on which 42 weeks have lasted: a term of one day then ends on day 0.
   */
  readonly countsFirstDay?: boolean
  /** A latest day that holds whatever the `from` event does, counted from eerste-ziektedag. */
  readonly outerLastDay?: IsoDuration
  /** The earliest of these and the term itself gives the last day. */
  readonly notAfter?: readonly AuthoredBound[]
  /** The latest of these and what the rest gives is the last day. */
  readonly notBefore?: readonly AuthoredBound[]
  /** The days from one moment to a later other are added to the term. */
  readonly extendedBy?: AuthoredSpan
  /** Deadlines: the days by which each was met late are taken off the last day, whatever gave it. */
  readonly shortenedBy?: readonly Id[]
  /** On which grounds days are left out of the count; none without it. */
  readonly counting?: readonly Counting[]
  /** Whether the Algemene termijnenwet moves a last day in a weekend or on a holiday to the next working day. */
  readonly rollsOver: boolean
  /** What lateness cost under this version, where it differs. */
  readonly lateness?: Text
  /** False for what was taken from memory or reasoned by ourselves; true without it. */
  readonly verified?: boolean
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
  /** Other readings of this version, one a position. */
  readonly readings?: readonly AuthoredReading[]
}

/** The days from one moment to a later other are added to the term. */
export interface AuthoredSpan {
  /** Where the days that are added begin. */
  readonly from: Id
  /** Where they end. */
  readonly to: Id
}

/** Another reading of the same term, in force under a profile that takes this position. */
export interface AuthoredReading {
  /** The position that reads the term so. */
  readonly position: PositionRef
  /** Another day 0; that of the term itself without it. */
  readonly from?: Id
  /** Another first day. */
  readonly opens?: AuthoredOpening
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

/** A term of keeping as it held from one day to another. */
export interface AuthoredRetentionVersion {
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
  readonly notBefore?: AuthoredSecondTerm
  /** maximum: gone when the term has passed; minimum: kept until it has passed. */
  readonly bound: RetentionBound
  /** False for what was taken from memory or reasoned by ourselves; true without it. */
  readonly verified?: boolean
  /** What lets it be kept longer, or moves part of it elsewhere. */
  readonly extensions?: readonly AuthoredExtension[]
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
  /** Other readings of this version, one a position. */
  readonly readings?: readonly AuthoredRetentionReading[]
}

/** A second term; of the two, the later last day holds. */
export interface AuthoredSecondTerm {
  /** The event it starts from. */
  readonly start: Id
  /** How long it is. */
  readonly term: IsoDuration
}

/** What lets a record be kept longer, or moves part of it to another file when the term has passed. */
export interface AuthoredExtension {
  /** The fact that does so while it holds. */
  readonly fact: Id
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
  /**
   * extends (the default): kept for as long as the fact holds. moves: what the fact names goes to another file when the term has passed.
   */
  readonly effect?: ExtensionEffect
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** Another reading of a term of keeping, in force under a profile that takes this position. */
export interface AuthoredRetentionReading {
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

/** A document or law that norms are taken from. */
export interface AuthoredSource {
  /** Its name in Dutch. */
  readonly nl: Line
  /** Its name in English. */
  readonly en: Line
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
  readonly replacedBy?: readonly Id[]
  /** What a reader of its norms must know of it. */
  readonly note?: Text
}

/** One article of an old law and what stands in its place. */
export interface AuthoredConcordanceRow {
  /** What the article is about, in Dutch. */
  readonly nl: Line
  /** What the article is about, in English. */
  readonly en: Line
  /** Today's articles; none when nothing took its place. */
  readonly now: readonly ArticleRef[]
  /** False when the row was taken from memory. */
  readonly verified: boolean
}

/** One testable statement of one source. */
export interface AuthoredNorm {
  /** Where in the source, precise to the paragraph or list item: `art. 7:629 lid 11 onder a`. */
  readonly locator: string
  /** What the norm does. */
  readonly modality: Modality
  /** The roles bound or allowed. */
  readonly who?: readonly Id[]
  /** The roles on the other side. */
  readonly towards?: readonly Id[]
  /** The data it speaks of. */
  readonly elements?: readonly Id[]
  /** What it says, in Dutch, in our own words: one statement, who must or may do what. */
  readonly nl: Line
  /** What it says, in English, in our own words. */
  readonly en: Line
  /** Under which condition it holds. */
  readonly condition?: Text
  /** Articles it rests on, as the source cites them; today's articles follow from the concordance. */
  readonly basis?: readonly ArticleRef[]
  /** How it is enforced: a rule, a deadline, a term of keeping, a security requirement, or by declaration alone. */
  readonly enforcedBy: Enforcement
  /** Why only a declaration can enforce it; there exactly when `enforcedBy` is `declared`. */
  readonly declaredBecause?: Text
  /** False for a fact from memory or our own reading, shown wherever the norm is; true without it. */
  readonly verified?: boolean
  /** First day on which it holds; left out when it always did. */
  readonly validFrom?: IsoDate
  /** Last day on which it holds; left out while it lasts. */
  readonly validTo?: IsoDate
}

/** A word of the field with its one meaning. */
export interface AuthoredTerm {
  /** The term in Dutch. */
  readonly nl: Line
  /** The term in English. */
  readonly en: Line
  /** Its one meaning. */
  readonly meaning: Text
  /** Words not to use for it. */
  readonly not?: readonly string[]
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms?: readonly NormId[]
}

/** A working relation, not a job title. */
export interface AuthoredRole {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
  /** Who it is, by what they do in an absence. */
  readonly description: Text
  /** Bound by medical secrecy: of its own profession, derived from another's, or not at all. */
  readonly secrecy: Secrecy
  /** True for the person whose data it is. */
  readonly dataSubject?: boolean
  /** The role whose ceiling it shares, such as the employer for its own system administrator. */
  readonly within?: Id
  /** False for a party without a login in an absence system; true without it. */
  readonly usesSystem?: boolean
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms?: readonly NormId[]
}

/** A day from which a term may run. */
export interface AuthoredEvent {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
  /** Which day it is, where its name does not say it all. */
  readonly description?: Text
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms?: readonly NormId[]
  /** The event it cannot come before, in a record that a term of keeping runs on. */
  readonly notBefore?: Id
}

/** A category of data. */
export interface AuthoredCategory {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
  /** What belongs in it and what does not. */
  readonly description: Text
  /** True for data that only those bound by medical secrecy may process. */
  readonly medical: boolean
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms?: readonly NormId[]
}

/** One datum. */
export interface AuthoredElement {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
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
export interface AuthoredEntity {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
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
  /**
   * Property to element; usually the same word. Generators write a property in camelCase (JSON) or snake_case (SQL).
   */
  readonly properties: Readonly<Record<string, Id>>
  /** Properties a new record must have. */
  readonly required?: readonly Id[]
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms?: readonly NormId[]
}

/** One use of data that is permitted or prohibited. */
export interface AuthoredPermission {
  /** permit or prohibit. What no rule permits is not allowed; a prohibition beats a permit. */
  readonly effect: Effect
  /** The actions it covers. */
  readonly actions: readonly Id[]
  /** The data it covers. */
  readonly elements?: readonly Id[]
  /** Every datum of these categories. */
  readonly categories?: readonly Id[]
  /** Data of the categories it leaves out. */
  readonly except?: readonly Id[]
  /** The purpose a permit serves; a permit must name one. */
  readonly purpose?: Id
  /** The facts under which it holds; whatever the facts without it. */
  readonly requires?: FactExpression
  /** What must be done besides. */
  readonly duties?: readonly Id[]
  /** The position of a divergence under which it holds. */
  readonly position?: PositionRef
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
  /** First day on which it holds; left out when it always did. */
  readonly validFrom?: IsoDate
  /** Last day on which it holds; left out while it lasts. */
  readonly validTo?: IsoDate
}

/** One disclosure that is permitted or prohibited. */
export interface AuthoredFlow {
  /** permit or prohibit. What no rule permits is not allowed; a prohibition beats a permit. */
  readonly effect: Effect
  /** The data it covers. */
  readonly elements?: readonly Id[]
  /** Every datum of these categories. */
  readonly categories?: readonly Id[]
  /** Data of the categories it leaves out. */
  readonly except?: readonly Id[]
  /** The purpose a permit serves; a permit must name one. */
  readonly purpose?: Id
  /** The facts under which it holds; whatever the facts without it. */
  readonly requires?: FactExpression
  /** What must be done besides. */
  readonly duties?: readonly Id[]
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
export interface AuthoredTask {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
  /** The role whose task it is. */
  readonly by: Id
  /** Whether that role may have it done by a delegate. */
  readonly delegable: boolean
  /** The roles it may be given to. */
  readonly to?: readonly Id[]
  /** Roles that may do it under supervision, delegable or not. */
  readonly underSupervision?: readonly Id[]
  /** What it has one do with `elements`; left out when it touches no data of the employee. */
  readonly actions?: readonly Id[]
  /** The data it is about; left out when it touches no data of the employee. */
  readonly elements?: readonly Id[]
  /** The facts under which it may be delegated; nothing but the delegation itself without it. */
  readonly requires?: FactExpression
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** A term by which something must or may be done, or at whose end something begins or ends. */
export interface AuthoredDeadline {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
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
  readonly when?: readonly AuthoredGuard[]
  /** Events and moments after whose day nothing of this is owed. */
  readonly endsWith?: readonly Id[]
  /** Events that meet it as well as its own. */
  readonly metBy?: readonly Id[]
  /** Whether it stays owed when the employee recovers before the last day. */
  readonly outlastsRecovery?: boolean
  /** Present when its term may be departed from with a reason. */
  readonly deviation?: AuthoredDeviation
  /** What lateness costs. */
  readonly lateness?: Text
  /** What its day takes for granted. */
  readonly remark?: Text
  /** The term as it was and is, one version a period, oldest first. */
  readonly versions: readonly AuthoredDeadlineVersion[]
}

/** Present when its term may be departed from with a reason. */
export interface AuthoredDeviation {
  /** The norms that allow it, most specific first. */
  readonly norms: readonly NormId[]
}

/** How long records are kept. */
export interface AuthoredRetention {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
  /** The role that keeps them. */
  readonly keeper: Id
  /** The records of the reference data model it covers; none for records that model does not hold. */
  readonly entities: readonly Id[]
  /** The term as it was and is, one version a period, oldest first. */
  readonly versions: readonly AuthoredRetentionVersion[]
}

/** A requirement on the absence system itself. */
export interface AuthoredSecurityRequirement {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
  /** The roles it concerns; every role that uses the system without it. */
  readonly roles?: readonly Id[]
  /** The kind of conformance check that tests it. */
  readonly check: Id
  /** The norms this rests on, most specific first: `ap-2016/4-ziekmelding/vangnet-welke`. */
  readonly norms: readonly NormId[]
}

/** A point on which sources contradict each other or today's law. */
export interface AuthoredDivergence {
  /** The point in dispute, in Dutch. */
  readonly nl: Line
  /** The point in dispute, in English. */
  readonly en: Line
  /** privacy: the default is the position that protects most. term: the default is the law. */
  readonly topic: DivergenceTopic
  /** The sides that sources take; the key is the id. At least two. */
  readonly positions: readonly AuthoredPosition[]
  /** The position that holds where no profile chooses. */
  readonly default: Id
}

/** One of the readings of a divergence. */
export interface AuthoredPosition {
  /** What this side says, in Dutch. */
  readonly nl: Line
  /** What this side says, in English. */
  readonly en: Line
  /** The higher, the more it protects the employee. */
  readonly protects: number
  /** The norms that take this side, most specific first. */
  readonly norms: readonly NormId[]
}

/** A visible choice of positions; what it leaves out keeps the default. */
export interface AuthoredProfile {
  /** In Dutch, in our own words. */
  readonly nl: Line
  /** In English, in our own words. */
  readonly en: Line
  /** Whose choice it is and what follows from it. */
  readonly description: Text
  /** Divergence to position; the rest keeps its default. */
  readonly choices: Readonly<Record<string, Id>>
}

/** A question of real life with its answer, written from the sources and not from the engine. */
export interface AuthoredQuestion {
  /** The question in Dutch, as somebody would ask it. */
  readonly nl: Line
  /** The question in English, as somebody would ask it. */
  readonly en: Line
  /** The question as the rules take it: may `actor` perform `action` on the element `data`? */
  readonly ask: AuthoredAsk
  /** What is known of the case; a fact left out is unknown. */
  readonly facts?: Readonly<Record<string, boolean>>
  /** The day the answer is about; today without it. */
  readonly asOf?: IsoDate
  /** The profile the answer is about; the default positions without it. */
  readonly profile?: Id
  /** What the answer is: yes, no, or not before more is known. */
  readonly answer: Answer
  /** The facts the answer hangs on: with depends, and only then. */
  readonly missing?: readonly Id[]
  /** Why, in our own words. */
  readonly because: Text
  /** The norms the answer rests on, most specific first. */
  readonly norms: readonly NormId[]
}

/** The question as the rules take it: may `actor` perform `action` on the element `data`? */
export interface AuthoredAsk {
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
export interface AuthoredCrosswalkRow {
  /** Which of ours: one of these. */
  readonly of: AuthoredOurs
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
  readonly messages?: readonly AuthoredMessage[]
  /** What whoever maps it must know. */
  readonly note?: Text
  /** False when the standard itself was not at hand; true without it. */
  readonly verified?: boolean
}

/** Which of ours: one of these. */
export interface AuthoredOurs {
  /** One datum. */
  readonly element?: Id
  /** A role. */
  readonly role?: Id
  /** A purpose. */
  readonly purpose?: Id
  /** A category of data. */
  readonly category?: Id
  /** A record. */
  readonly entity?: Id
  /** A norm. */
  readonly norm?: NormId
}

/** A message of a standard in one version. */
export interface AuthoredMessage {
  /** The message as the standard numbers or names it. */
  readonly message: string
  /** The version of the message, as the standard writes it. */
  readonly version: string
}

/** The words that systems use for one element in the names of fields and columns. */
export interface AuthoredLexiconEntry {
  /** Dutch words. */
  readonly nl: readonly NameWord[]
  /** English words. */
  readonly en: readonly NameWord[]
  /** Short forms and codes, of whatever language. */
  readonly abbreviations?: readonly NameWord[]
  /** Words that stand for other elements too, and why each of them does. */
  readonly shared?: readonly AuthoredSharedWord[]
  /** Names that look like it and are something else. */
  readonly falseFriends?: readonly AuthoredFalseFriend[]
}

/** A word that stands for other elements too. */
export interface AuthoredSharedWord {
  /** The word, as it stands above. */
  readonly word: NameWord
  /** How to tell which of them is meant. */
  readonly because: Text
}

/** Names that look like an element and are something else. */
export interface AuthoredFalseFriend {
  /** The names. */
  readonly words: readonly NameWord[]
  /** What they are instead. */
  readonly because: Text
}

/** One finding that stands. */
export interface AuthoredException {
  /** The id of the entry the finding is about. */
  readonly subject: string
  /** The lint rule that finds it. */
  readonly rule: Id
  /** Why it stands. */
  readonly reason: Line
  /** Last day on which it stands. */
  readonly until: IsoDate
}
