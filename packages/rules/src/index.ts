export { type CompileOptions, compileRules } from './compile-rules.js'
export type { Decision, DecisionRequest, FactBits, Facts, Verdict } from './decision.js'
export type { DecisionEffect, Difference } from './diff/compare-rules.js'
export type { DecisionChange } from './diff/decision-change.js'
export { diffDecisions } from './diff/diff-decisions.js'
export {
  judgeStep,
  type StepGround,
  type StepReason,
  type VersionLevel,
  type VersionStep,
} from './diff/version-step.js'
export { type Cell, enumerateCells } from './enumerate-cells.js'
export { type IdKind, RequestError, UnknownIdError } from './errors.js'
export { explain } from './explain.js'
export type {
  CitedNorm,
  ConsideredRule,
  ExplainedDivergence,
  ExplainedPosition,
  ExplainedRequest,
  Explanation,
  KnownFact,
  Labelled,
  Outcome,
} from './explanation.js'
export { type Operation, type OperationKind, operationsOf } from './operations.js'
export type { Positions } from './positions.js'
export { type Language, renderExplanation } from './render-explanation.js'
export type { Rules } from './rules.js'
export { type PropertyDecision, visibleProperties } from './visible-properties.js'
