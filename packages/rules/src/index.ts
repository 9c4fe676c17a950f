export { UnknownIdError } from '@verzuimspec/vocabulary'
export { type CompileOptions, compileRules } from './compile-rules.js'
export type { PackedFacts } from './condition/pack-facts.js'
export type { Decision, Verdict } from './decide/decision.js'
export { type Cell, enumerateCells, enumerateRequests } from './decide/enumerate-cells.js'
export type { Rules } from './decide/rules.js'
export { explain } from './explain/explain.js'
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
} from './explain/explanation.js'
export { renderExplanation } from './explain/render-explanation.js'
export { type Operation, type OperationKind, operationsOf } from './project/operations.js'
export { type PropertyDecision, visibleProperties } from './project/visible-properties.js'
export type { DecisionRequest, Facts } from './request/decision-request.js'
export { RequestError } from './request/request-error.js'
export type { Way } from './ways/ways-to-permit.js'
