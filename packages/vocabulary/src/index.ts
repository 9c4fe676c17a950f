export { type Duration, type DurationUnit, parseDuration } from './dates/duration.js'
export { isIsoDate } from './dates/iso-date.js'
export { dayAfter, isValidOn, overlapOf, type Period } from './dates/validity.js'
export { choosePositions, findReading, isTaken, type Positions } from './divergences/positions.js'
export type { Action, ById, Duty, Fact, Purpose, Spec, Validity } from './entries/norm-base.js'
export type { Scope, ScopeChoice } from './entries/scope.js'
export { findPathFaults } from './files/find-path-faults.js'
export type { GeneratedFile } from './files/generated-file.js'
export { freezeDeep } from './freeze-deep.js'
export type {
  Answer,
  ArticleRef,
  Ask,
  Basis,
  Bound,
  Category,
  ConcordanceRow,
  Counting,
  CrosswalkKind,
  CrosswalkRow,
  Deadline,
  DeadlineNature,
  DeadlineVersion,
  Divergence,
  Effect,
  Element,
  ElementType,
  Enforcement,
  Entity,
  Event,
  Extension,
  FactExpression,
  FalseFriend,
  Guard,
  Id,
  IsoDate,
  IsoDuration,
  IsoOffset,
  LexiconEntry,
  Message,
  Modality,
  Module,
  Norm,
  NormBase,
  Opening,
  Position,
  PositionRef,
  Profile,
  Property,
  Question,
  Reading,
  Regime,
  Relation,
  Retention,
  RetentionReading,
  RetentionVersion,
  Role,
  Rule,
  Secrecy,
  SecurityRequirement,
  SharedWord,
  Source,
  Standing,
  Task,
  Term,
  Text,
  Word,
} from './generated/entries.js'
export { idleFields } from './generated/idle-fields.js'
export type { Generator, GeneratorInput } from './generator.js'
export { type ByLanguage, type Language, languages } from './languages.js'
export { findNearest } from './names/find-nearest.js'
export { camelName, isKebab, pascalName, snakeName } from './names/names.js'
export { findEntry, UnknownIdError } from './names/unknown-id-error.js'
export { printCsv } from './text/escape/csv.js'
export { printJson } from './text/escape/json.js'
export { escapeMarkdown, quoteMarkdown } from './text/escape/markdown.js'
export { escapeMarkup, showHiddenInMarkup } from './text/escape/markup.js'
export { commentSql, quoteSql, quoteSqlName, type SqlEngine } from './text/escape/sql.js'
export { escapeTerminal } from './text/escape/terminal.js'
export {
  commentTypeScript,
  escapeTypeScript,
  quoteTypeScript,
  quoteTypeScriptKey,
} from './text/escape/typescript.js'
export { findHidden, nameCharacter, showHidden } from './text/hidden-characters.js'
export { articlesOn } from './time/articles-on.js'
export { specAsOf } from './time/spec-as-of.js'
