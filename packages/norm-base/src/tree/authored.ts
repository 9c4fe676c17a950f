// Generated from spec/schema by packages/norm-base/tools/print-authored.ts; do not edit.

export type Line = string
export type IsoDate = string
/**
 * A kebab-case identifier: the field's Dutch term.
 */
export type Id = string
/**
 * source/article-paragraph-part: wbp/21-1-f is Wbp article 21, paragraph 1, part f.
 */
export type ArticleRef = string
/**
 * File path below spec/norms without its ending, then the key: ap-2016/4-ziekmelding/vangnet-welke.
 */
export type NormId = string
export type NormIds = NormId[]
/**
 * One fact, or all / any / not over conditions.
 */
export type FactExpression =
  | Id
  | {
      all: FactExpression[]
    }
  | {
      any: FactExpression[]
    }
  | {
      not: FactExpression
    }
/**
 * divergence/position: vangnet-door-bedrijfsarts/alleen-met-toestemming.
 */
export type PositionRef = string
/**
 * Who carries the duties of an absence: an employer; one of household staff; an employer who bears the Sickness Benefits Act risk himself, for a former employee; or UWV, where there is no employer.
 */
export type Regime = 'regulier' | 'huishoudelijk' | 'eigenrisicodrager-zw' | 'vangnet-uwv'
/**
 * One unit, counted on or, with a minus, back: P294D, P0D or -P13W.
 */
export type IsoOffset = string
/**
 * One unit: P294D, P6W, P6M or P2Y.
 */
export type IsoDuration = string
/**
 * The address of a term in one version of a vocabulary: https://w3id.org/dpv/2.2#Employee.
 */
export type TermIri = string
/**
 * Words of a field or column name in lower case, with spaces between: reden verzuim.
 */
export type NameWord = string
export type NameWords = NameWord[]
/**
 * Findings of the lint that stand for a reason, until a day. spec/lint-exceptions.yaml
 */
export type AuthoredExceptions = AuthoredException[]

export interface Authored {
  sources: AuthoredSource
  concordance: AuthoredConcordance
  norms: AuthoredNorms
  terms: AuthoredTerms
  roles: AuthoredRole
  purposes: AuthoredPurposes
  facts: AuthoredFacts
  duties: AuthoredDuties
  actions: AuthoredActions
  events: AuthoredEvents
  categories: AuthoredCategory
  elements: AuthoredElements
  entities: AuthoredEntity
  permissions: AuthoredPermissions
  flows: AuthoredFlows
  tasks: AuthoredTask
  deadlines: AuthoredDeadline
  retention: AuthoredRetention
  security: AuthoredSecurity
  divergences: AuthoredDivergence
  profiles: AuthoredProfile
  questions: AuthoredQuestions
  crosswalk: AuthoredCrosswalk
  lexicon: AuthoredLexicon
  'lint-exceptions': AuthoredExceptions
}
/**
 * A document or law. spec/sources/<id>.yaml
 */
export interface AuthoredSource {
  nl: Line
  en: Line
  /**
   * Who issued it.
   */
  issuer: string
  /**
   * What kind of authority it has.
   */
  standing:
    | 'statute'
    | 'regulation'
    | 'policy-rule'
    | 'regulator-letter'
    | 'regulator-study'
    | 'professional-standard'
    | 'sector-code'
    | 'court'
  published?: IsoDate
  validFrom?: IsoDate
  validTo?: IsoDate
  /**
   * The sources that took its place.
   */
  replacedBy?: Id[]
  note?: Text
}
/**
 * A text in both languages.
 */
export interface Text {
  nl: Line
  en: Line
}
/**
 * Old articles and what stands in their place today. spec/concordance/<source>.yaml; the key is the article.
 */
export interface AuthoredConcordance {
  [k: string]: AuthoredConcordanceRow
}
export interface AuthoredConcordanceRow {
  nl: Line
  en: Line
  /**
   * Today's articles.
   */
  now: ArticleRef[]
  /**
   * False when the row was taken from memory.
   */
  verified: boolean
}
/**
 * The norms of one chapter of one source. spec/norms/<source>/<chapter>.yaml; the key is the last part of the id.
 */
export interface AuthoredNorms {
  [k: string]: AuthoredNorm
}
export interface AuthoredNorm {
  /**
   * Where in the source, precise to the paragraph or list item.
   */
  locator: string
  modality: 'permission' | 'prohibition' | 'duty' | 'condition' | 'term' | 'security' | 'definition' | 'procedure'
  /**
   * The roles bound or allowed.
   */
  who?: Id[]
  /**
   * The roles on the other side.
   */
  towards?: Id[]
  /**
   * The data it speaks of.
   */
  elements?: Id[]
  nl: Line
  en: Line
  condition?: Text
  /**
   * Articles it rests on, as the source cites them; today's articles follow from the concordance.
   */
  basis?: ArticleRef[]
  /**
   * How it is enforced.
   */
  enforcedBy: 'rule' | 'deadline' | 'retention' | 'security' | 'declared'
  declaredBecause?: Text
  /**
   * False for a fact from memory or our own reading; default true.
   */
  verified?: boolean
  validFrom?: IsoDate
  validTo?: IsoDate
}
/**
 * The glossary. spec/terms/<theme>.yaml; the key is the term.
 */
export interface AuthoredTerms {
  [k: string]: AuthoredTerm
}
export interface AuthoredTerm {
  nl: Line
  en: Line
  meaning: Text
  /**
   * Words not to use for it.
   */
  not?: string[]
  norms?: NormIds
}
/**
 * A working relation, not a job title. spec/roles/<id>.yaml
 */
export interface AuthoredRole {
  nl: Line
  en: Line
  description: Text
  /**
   * Bound by medical secrecy of its own, derived from another's, or not at all.
   */
  secrecy: 'own' | 'derived' | 'none'
  /**
   * True for the person whose data it is.
   */
  dataSubject?: boolean
  within?: Id
  /**
   * False for a party without a login in an absence system; default true.
   */
  usesSystem?: boolean
  norms?: NormIds
}
/**
 * What data may be needed for. spec/purposes/<theme>.yaml; the key is the id.
 */
export interface AuthoredPurposes {
  [k: string]: AuthoredWord
}
export interface AuthoredWord {
  nl: Line
  en: Line
  description?: Text
  norms?: NormIds
}
/**
 * Typed conditions a decision may depend on. spec/facts/<theme>.yaml; the key is the id.
 */
export interface AuthoredFacts {
  [k: string]: AuthoredWord
}
/**
 * What must be done besides. spec/duties/<theme>.yaml; the key is the id.
 */
export interface AuthoredDuties {
  [k: string]: AuthoredWord
}
/**
 * What a role can do with a datum. spec/actions.yaml; the key is the id.
 */
export interface AuthoredActions {
  [k: string]: AuthoredWord
}
/**
 * Days from which terms run. spec/events/<theme>.yaml; the key is the id.
 */
export interface AuthoredEvents {
  [k: string]: AuthoredEvent
}
export interface AuthoredEvent {
  nl: Line
  en: Line
  description?: Text
  notBefore?: Id
  norms?: NormIds
}
/**
 * A category of data. spec/categories/<id>.yaml
 */
export interface AuthoredCategory {
  nl: Line
  en: Line
  description: Text
  /**
   * True for data only those bound by medical secrecy may process.
   */
  medical: boolean
  norms?: NormIds
}
/**
 * Data of one theme. spec/elements/<theme>.yaml; the key is the id.
 */
export interface AuthoredElements {
  [k: string]: AuthoredElement
}
export interface AuthoredElement {
  nl: Line
  en: Line
  description?: Text
  category: Id
  type: 'boolean' | 'date' | 'text' | 'integer' | 'percentage' | 'amount'
  origin: Id
  /**
   * The purposes that need it.
   */
  purposes: Id[]
  norms: NormIds
}
/**
 * A record a system keeps. spec/entities/<id>.yaml
 */
export interface AuthoredEntity {
  nl: Line
  en: Line
  collection: Id
  parent?: Id
  /**
   * The medical module is closed to the employer.
   */
  module: 'verzuim' | 'medisch'
  /**
   * The roles that write it.
   */
  recordedBy: Id[]
  /**
   * The roles it is kept for or shared with.
   */
  readBy: Id[]
  /**
   * Property to element; usually the same word.
   */
  properties: {
    [k: string]: Id
  }
  /**
   * Properties a new record must have.
   */
  required?: Id[]
  norms?: NormIds
}
/**
 * What one role may do itself. spec/permissions/<role>/<theme>.yaml
 */
export interface AuthoredPermissions {
  [k: string]: AuthoredPermission
}
export interface AuthoredPermission {
  /**
   * The actions it covers.
   */
  actions: Id[]
  effect: 'permit' | 'prohibit'
  /**
   * The data it covers.
   */
  elements?: Id[]
  /**
   * Every datum of these categories.
   */
  categories?: Id[]
  /**
   * Data of the categories it leaves out.
   */
  except?: Id[]
  purpose?: Id
  requires?: FactExpression
  /**
   * What must be done besides.
   */
  duties?: Id[]
  position?: PositionRef
  validFrom?: IsoDate
  validTo?: IsoDate
  norms: NormIds
}
/**
 * Who may disclose what to whom. spec/flows/<from>--<to>/<theme>.yaml
 */
export interface AuthoredFlows {
  [k: string]: AuthoredFlow
}
export interface AuthoredFlow {
  effect: 'permit' | 'prohibit'
  /**
   * The data it covers.
   */
  elements?: Id[]
  /**
   * Every datum of these categories.
   */
  categories?: Id[]
  /**
   * Data of the categories it leaves out.
   */
  except?: Id[]
  purpose?: Id
  requires?: FactExpression
  /**
   * What must be done besides.
   */
  duties?: Id[]
  position?: PositionRef
  validFrom?: IsoDate
  validTo?: IsoDate
  norms: NormIds
}
/**
 * What a bedrijfsarts may have done by another. spec/tasks/<id>.yaml
 */
export interface AuthoredTask {
  nl: Line
  en: Line
  by: Id
  /**
   * Whether that role may have it done by a delegate.
   */
  delegable: boolean
  /**
   * The roles it may be given to.
   */
  to?: Id[]
  /**
   * Roles that may do it under supervision, delegable or not.
   */
  underSupervision?: Id[]
  /**
   * What it has one do with its data.
   */
  actions?: Id[]
  /**
   * The data it is about; none when it touches no data of the employee.
   */
  elements?: Id[]
  requires?: FactExpression
  norms: NormIds
}
/**
 * A term by which something must be done. spec/deadlines/<id>.yaml
 */
export interface AuthoredDeadline {
  nl: Line
  en: Line
  who: Id
  towards?: Id
  standing: 'statute' | 'practice'
  /**
   * duty (the default): to be done by the last day. right: may be done until the last day. moment: a day that comes by itself.
   */
  nature?: 'duty' | 'right' | 'moment'
  /**
   * For whom it holds; for all without it.
   */
  regimes?: Regime[]
  /**
   * It holds only where all these facts do.
   */
  requires?: Id[]
  /**
   * It does not hold where one of these facts is known to.
   */
  unless?: Id[]
  /**
   * It holds only where all of these do.
   */
  when?: AuthoredGuard[]
  /**
   * Events and moments after whose day nothing of this is owed.
   */
  endsWith?: Id[]
  /**
   * Events that meet it as well.
   */
  metBy?: Id[]
  /**
   * Whether it stays owed when the employee recovers before the last day.
   */
  outlastsRecovery?: boolean
  deviation?: AuthoredDeviation
  lateness?: Text
  remark?: Text
  versions: AuthoredDeadlineVersion[]
}
/**
 * A test on the days of a case.
 */
export interface AuthoredGuard {
  event: Id
  /**
   * known, unknown; late: after its own last day; by, not-by, after: compared with the day of `of`, or with `date`. An unknown day is neither by nor after.
   */
  is: 'known' | 'unknown' | 'late' | 'by' | 'not-by' | 'after'
  of?: Id
  offset?: IsoOffset
  date?: IsoDate
}
/**
 * Its term may be departed from with a reason.
 */
export interface AuthoredDeviation {
  norms: NormIds
}
export interface AuthoredDeadlineVersion {
  validFrom?: IsoDate
  validTo?: IsoDate
  /**
   * Which day picks the version: that of its start (the default), the last day it gives, or the first day of sickness.
   */
  inForceOn?: 'start' | 'last-day' | 'first-day'
  from: Id
  opens?: AuthoredOpening
  lastDay: IsoOffset
  /**
   * Whether day 0 is the first of the days counted, as in the day on which 42 weeks have lasted.
   */
  countsFirstDay?: boolean
  outerLastDay?: IsoDuration
  /**
   * The earliest of these and the term itself gives the last day.
   */
  notAfter?: AuthoredBound[]
  /**
   * The latest of these and what the rest gives is the last day.
   */
  notBefore?: AuthoredBound[]
  extendedBy?: AuthoredSpan
  /**
   * Deadlines: the days by which each was met late are taken off the last day, whatever gave it.
   */
  shortenedBy?: Id[]
  /**
   * How spells and leave count.
   */
  counting?: ('samengeteld' | 'zonder-verlof' | 'zonder-zwangerschapsziekte')[]
  /**
   * Whether a last day in a weekend moves to the next working day.
   */
  rollsOver: boolean
  lateness?: Text
  verified?: boolean
  norms: NormIds
  readings?: AuthoredReading[]
}
/**
 * The first day on which it can be done, when that is not day 0.
 */
export interface AuthoredOpening {
  from?: Id
  day: IsoOffset
  norms?: NormIds
}
export interface AuthoredBound {
  from?: Id
  date?: IsoDate
  lastDay?: IsoOffset
  /**
   * Whether day 0 is the first of the days counted.
   */
  countsFirstDay?: boolean
  delayOf?: Id
  /**
   * How spells and leave count.
   */
  counting?: ('samengeteld' | 'zonder-verlof' | 'zonder-zwangerschapsziekte')[]
  /**
   * Whether a day in a weekend moves to the next working day.
   */
  rollsOver?: boolean
  /**
   * For whom it holds; for all without it.
   */
  regimes?: Regime[]
  /**
   * It bounds only where all of these hold.
   */
  when?: AuthoredGuard[]
  norms: NormIds
}
/**
 * Days from one moment to another are added.
 */
export interface AuthoredSpan {
  from: Id
  to: Id
}
export interface AuthoredReading {
  position: PositionRef
  from?: Id
  opens?: AuthoredOpening
  lastDay: IsoOffset
  /**
   * Whether day 0 is the first of the days counted, as in the day on which 42 weeks have lasted.
   */
  countsFirstDay?: boolean
  outerLastDay?: IsoDuration
  /**
   * How spells and leave count under this reading; as for the term itself without it.
   */
  counting?: ('samengeteld' | 'zonder-verlof' | 'zonder-zwangerschapsziekte')[]
  /**
   * Whether this reading moves a last day to the next working day, whatever its length.
   */
  toWorkingDay?: boolean
  norms: NormIds
}
/**
 * How long a record is kept. spec/retention/<id>.yaml
 */
export interface AuthoredRetention {
  nl: Line
  en: Line
  keeper: Id
  /**
   * The records of the reference data model it covers; none for records that model does not hold.
   */
  entities: Id[]
  versions: AuthoredRetentionVersion[]
}
export interface AuthoredRetentionVersion {
  validFrom?: IsoDate
  validTo?: IsoDate
  start: Id
  /**
   * Where counting begins: on the day after the event (the default), or on 1 January of the year after it.
   */
  startsOn?: 'event' | 'next-january'
  term: IsoDuration
  notBefore?: AuthoredSecondTerm
  /**
   * maximum: gone when it has passed; minimum: kept until it has passed.
   */
  bound: 'maximum' | 'minimum'
  verified?: boolean
  norms: NormIds
  extensions?: AuthoredExtension[]
  readings?: AuthoredRetentionReading[]
}
/**
 * A second term; of the two, the later last day holds.
 */
export interface AuthoredSecondTerm {
  start: Id
  term: IsoDuration
}
export interface AuthoredExtension {
  fact: Id
  nl: Line
  en: Line
  /**
   * extends (the default): kept for as long as the fact holds. moves: what the fact names goes to another file when the term has passed.
   */
  effect?: 'extends' | 'moves'
  norms: NormIds
}
export interface AuthoredRetentionReading {
  position: PositionRef
  start?: Id
  /**
   * Where counting begins: on the day after the event (the default), or on 1 January of the year after it.
   */
  startsOn?: 'event' | 'next-january'
  term?: IsoDuration
  norms: NormIds
}
/**
 * A requirement on the absence system. spec/security/<id>.yaml
 */
export interface AuthoredSecurity {
  nl: Line
  en: Line
  /**
   * The roles it concerns; all when absent.
   */
  roles?: Id[]
  check: Id
  norms: NormIds
}
/**
 * A point on which sources contradict each other or today's law. spec/divergences/<id>.yaml
 */
export interface AuthoredDivergence {
  nl: Line
  en: Line
  /**
   * privacy: the default protects most. term: the default is the law.
   */
  topic: 'privacy' | 'term'
  positions: {
    [k: string]: AuthoredPosition
  }
  default: Id
}
export interface AuthoredPosition {
  nl: Line
  en: Line
  /**
   * The higher, the more it protects the employee.
   */
  protects: number
  norms: NormIds
}
/**
 * A visible choice of positions. spec/profiles/<id>.yaml
 */
export interface AuthoredProfile {
  nl: Line
  en: Line
  description: Text
  /**
   * Divergence to position; the rest keeps its default.
   */
  choices: {
    [k: string]: Id
  }
}
/**
 * Worked questions of real life, answered from the sources. spec/questions/<theme>.yaml; the key is the id.
 */
export interface AuthoredQuestions {
  [k: string]: AuthoredQuestion
}
export interface AuthoredQuestion {
  nl: Line
  en: Line
  ask: AuthoredAsk
  /**
   * What is known of the case; a fact left out is unknown.
   */
  facts?: {
    [k: string]: boolean
  }
  asOf?: IsoDate
  profile?: Id
  answer: 'permit' | 'deny' | 'depends'
  /**
   * The facts the answer hangs on: with depends, and only then.
   */
  missing?: Id[]
  because: Text
  norms: NormIds
}
/**
 * The question as the rules take it.
 */
export interface AuthoredAsk {
  actor: Id
  action: Id
  data: Id
  recipient?: Id
  purpose?: Id
}
/**
 * What one standard calls our words. spec/crosswalk/<standard>.yaml; the key is any name of the row.
 */
export interface AuthoredCrosswalk {
  [k: string]: AuthoredCrosswalkRow
}
export interface AuthoredCrosswalkRow {
  of: AuthoredOurs
  /**
   * What theirs is to ours: exact, close, broader (theirs covers ours and more) or narrower (theirs covers a part of ours).
   */
  relation: 'exact' | 'close' | 'broader' | 'narrower'
  /**
   * The part of the standard it stands in: a message part, a schema, a type.
   */
  within?: string
  /**
   * The tag or field as the standard writes it; left out when the whole part is meant.
   */
  name?: string
  iri?: TermIri
  /**
   * The messages it was seen in; left out when any version has it or none was checked.
   */
  messages?: AuthoredMessage[]
  note?: Text
  /**
   * False when the standard itself was not at hand; default true.
   */
  verified?: boolean
}
/**
 * Which of ours: one of these.
 */
export interface AuthoredOurs {
  element?: Id
  role?: Id
  purpose?: Id
  category?: Id
  entity?: Id
  norm?: NormId
}
export interface AuthoredMessage {
  /**
   * The message as the standard numbers or names it.
   */
  message: string
  version: string
}
/**
 * Words that systems use for an element in the names of fields and columns. spec/lexicon/<theme>.yaml; the key is the id of the element.
 */
export interface AuthoredLexicon {
  [k: string]: AuthoredWords
}
export interface AuthoredWords {
  nl: NameWords
  en: NameWords
  abbreviations?: NameWords
  /**
   * Words that stand for other elements too, and why each of them does.
   */
  shared?: AuthoredSharedWord[]
  /**
   * Names that look like it and are something else.
   */
  falseFriends?: AuthoredFalseFriend[]
}
export interface AuthoredSharedWord {
  word: NameWord
  because: Text
}
export interface AuthoredFalseFriend {
  words: NameWords
  because: Text
}
export interface AuthoredException {
  /**
   * The id of the entry the finding is about.
   */
  subject: string
  rule: Id
  reason: Line
  until: IsoDate
}
