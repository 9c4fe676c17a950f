export type {
  ChapterCoverage,
  Coverage,
  EnforcementCounts,
  NormCoverage,
  NormTester,
  SourceCoverage,
  UnverifiedFact,
} from './coverage/coverage.js'
export { coverageOf, sourceCoverageOf } from './coverage/coverage-of.js'
export { type Enforcer, type EnforcerKind, enforcersOf } from './coverage/enforcers.js'
export { UnknownSourceError } from './coverage/unknown-source-error.js'
export type { DecisionEffect, Difference } from './diff/decisions/compare-decisions.js'
export type { DecisionChange } from './diff/decisions/decision-change.js'
export { diffDecisions } from './diff/decisions/diff-decisions.js'
export { diffNormBases } from './diff/diff-norm-bases.js'
export type {
  ChangedEntry,
  EntryRef,
  FieldChange,
  NormBaseDiff,
  NormBasePart,
  RenamedEntry,
} from './diff/norm-base-diff.js'
export {
  type BumpGround,
  type BumpReason,
  judgeBump,
  type VersionBump,
  type VersionLevel,
} from './diff/version-bump.js'
export type { LintCode, LintIssue, LintIssueFields } from './issues/lint-issue.js'
export { renderLintIssue } from './issues/render-lint-issue.js'
export { type LintOptions, lintNormBase } from './lint-norm-base.js'
export { findCopiedText } from './rules/copied-text/find-copied-text.js'
