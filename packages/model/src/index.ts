export { articlesOn } from './articles-on.js'
export { specAsOf } from './as-of.js'
export { diffNormBases } from './diff/diff-norm-bases.js'
export type {
  ChangedEntry,
  EntryRef,
  FieldChange,
  NormBaseDiff,
  NormBasePart,
  RenamedEntry,
} from './diff/norm-base-diff.js'
export { formatNormBase } from './format/format-norm-base.js'
export type { GeneratedFile } from './generated-file.js'
export { isIsoDate } from './iso-date.js'
export type { Issue, IssueCode, IssueFields, LintIssue, Place, Target } from './issues/issue.js'
export { NormBaseError } from './issues/norm-base-error.js'
export { type Language, renderIssue } from './issues/render-issue.js'
export type { Fit } from './lexicon/find-words.js'
export type { WordOrigin } from './lexicon/lexicon-index.js'
export { matchName, type NameCandidate, type NameLookalike, type NameMatch } from './lexicon/match-name.js'
export { splitName } from './lexicon/split-name.js'
export { type Linked, linkTree } from './link/link-tree.js'
export { findCopiedText } from './lint/copied-text/find-copied-text.js'
export { type LintOptions, lintNormBase } from './lint/lint-norm-base.js'
export { loadNormBase } from './load-norm-base.js'
export { camelName, isKebab, pascalName, snakeName } from './names.js'
export { nearestWord } from './nearest.js'
export type {
  ChapterCoverage,
  Coverage,
  EnforcementCounts,
  NormCoverage,
  NormTester,
  SourceCoverage,
  UnverifiedFact,
} from './norm-coverage/coverage.js'
export { coverageOf, sourceCoverageOf } from './norm-coverage/coverage-of.js'
export { type Enforcer, type EnforcerKind, enforcersOf } from './norm-coverage/enforcers.js'
export { UnknownSourceError } from './norm-coverage/unknown-source-error.js'
export { loadResolvedBase } from './resolved/load-resolved-base.js'
export { parseNormBase } from './resolved/parse-norm-base.js'
export { printNormBase } from './resolved/print-norm-base.js'
export { completeScope } from './scope/complete-scope.js'
export { findScopeFaults } from './scope/find-scope-faults.js'
export type { Scope, ScopeChoice } from './scope/scope.js'
export { specWithin } from './scope/spec-within.js'
export type { ById, Id, IsoDate, IsoDuration, IsoOffset, Text, Validity } from './spec/basics.js'
export type { CrosswalkKind, CrosswalkRow, Message, Relation } from './spec/crosswalk.js'
export type { Category, Element, ElementType, Entity, Module, Property } from './spec/data.js'
export type { Divergence, Position, Profile } from './spec/divergence.js'
export type { FalseFriend, LexiconEntry, SharedWord } from './spec/lexicon.js'
export type { Basis, Enforcement, Modality, Norm } from './spec/norm.js'
export type { NormBase, Spec } from './spec/norm-base.js'
export type { Answer, Ask, Question } from './spec/question.js'
export type { Effect, FactExpression, PositionRef, Rule, Task } from './spec/rule.js'
export type { SecurityRequirement } from './spec/security.js'
export type { ArticleRef, ConcordanceRow, Source, Standing } from './spec/source.js'
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
} from './spec/time.js'
export type { Action, Duty, Event, Fact, Purpose, Role, Secrecy, Term, Word } from './spec/vocabulary.js'
export { parseTree, type TextFile, type Tree } from './tree/parse-tree.js'
export { readTree } from './tree/read-tree.js'
export { readSchemas, type Schemas } from './validate/schemas.js'
