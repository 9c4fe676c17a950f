export { specAsOf } from './as-of.js'
export { formatNormBase } from './format/format-norm-base.js'
export type { GeneratedFile } from './generated-file.js'
export { isIsoDate } from './iso-date.js'
export type { Issue, IssueCode, IssueFields, LintIssue, Place, Target } from './issues/issue.js'
export { NormBaseError } from './issues/norm-base-error.js'
export { type Language, renderIssue } from './issues/render-issue.js'
export { type Linked, linkTree } from './link/link-tree.js'
export { findCopiedText } from './lint/copied-text/find-copied-text.js'
export { type LintOptions, lintNormBase } from './lint/lint-norm-base.js'
export { loadNormBase } from './load-norm-base.js'
export { camelName, isKebab, pascalName, snakeName } from './names.js'
export { nearestWord } from './nearest.js'
export { parseNormBase } from './resolved/parse-norm-base.js'
export { printNormBase } from './resolved/print-norm-base.js'
export type {
  Action,
  ArticleRef,
  Basis,
  ById,
  Category,
  ConcordanceRow,
  Counting,
  Deadline,
  DeadlineVersion,
  Divergence,
  Duty,
  Effect,
  Element,
  ElementType,
  Enforcement,
  Entity,
  Event,
  Extension,
  Fact,
  FactExpression,
  Id,
  IsoDate,
  IsoDuration,
  Modality,
  Module,
  Norm,
  NormBase,
  Position,
  PositionRef,
  Profile,
  Property,
  Purpose,
  Reading,
  Retention,
  RetentionVersion,
  Role,
  Rule,
  Secrecy,
  SecurityRequirement,
  Source,
  Spec,
  Standing,
  Task,
  Term,
  Text,
  Validity,
  Word,
} from './spec.js'
export { parseTree, type TextFile, type Tree } from './tree/parse-tree.js'
export { readTree } from './tree/read-tree.js'
export { readSchemas, type Schemas } from './validate/schemas.js'
