export { type Duration, type DurationUnit, parseDuration } from './dates/duration.js'
export { isIsoDate } from './dates/iso-date.js'
export { dayAfter, isValidOn, overlapOf, type Period } from './dates/validity.js'
export { choosePositions, findReading, isTaken, type Positions } from './divergences/positions.js'
export type { ById, Id, IsoDate, IsoDuration, IsoOffset, Text, Validity } from './entries/basics.js'
export type { CrosswalkKind, CrosswalkRow, Message, Relation } from './entries/crosswalk.js'
export type { Category, Element, ElementType, Entity, Module, Property } from './entries/data.js'
export type { Divergence, Position, Profile } from './entries/divergence.js'
export type { FalseFriend, LexiconEntry, SharedWord } from './entries/lexicon.js'
export type { Basis, Enforcement, Modality, Norm } from './entries/norm.js'
export type { NormBase, Spec } from './entries/norm-base.js'
export type { Answer, Ask, Question } from './entries/question.js'
export type { Effect, FactExpression, PositionRef, Rule, Task } from './entries/rule.js'
export type { SecurityRequirement } from './entries/security.js'
export type { ArticleRef, ConcordanceRow, Source, Standing } from './entries/source.js'
export type {
  Bound,
  Counting,
  Deadline,
  DeadlineNature,
  DeadlineVersion,
  Extension,
  Guard,
  Opening,
  Reading,
  Regime,
  Retention,
  RetentionReading,
  RetentionVersion,
} from './entries/time.js'
export type { Action, Duty, Event, Fact, Purpose, Role, Secrecy, Term, Word } from './entries/vocabulary.js'
export { freezeDeep } from './freeze-deep.js'
export type { GeneratedFile } from './generated-file.js'
export { type ByLanguage, type Language, languages } from './languages.js'
export { findNearest } from './names/find-nearest.js'
export { camelName, isKebab, pascalName, snakeName } from './names/names.js'
export { findEntry, UnknownIdError } from './names/unknown-id-error.js'
export { articlesOn } from './time/articles-on.js'
export { specAsOf } from './time/spec-as-of.js'
