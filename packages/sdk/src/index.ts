export {
  CalendarError,
  type CalendarErrorCode,
  type Leave,
  type Pause,
  type RetentionOptions,
  type RetentionStatus,
  type Spell,
  type StepExplanation,
  type StepStatus,
} from '@verzuimspec/calendar'
export {
  RequestError,
  renderExplanation,
  UnknownIdError,
  type Verdict,
} from '@verzuimspec/rules'
export type { Language } from '@verzuimspec/vocabulary'
export { type Citation, type CitedArticle, citationsOf, cite } from './cite.js'
export { type Decision, decide } from './decide.js'
export { type Explanation, explain } from './explain.js'
export type { ViewsByRole, WritesByRole } from './generated/by-role.js'
export { defaultAsOf, defaultProfile, normBaseVersion } from './generated/norm-base.js'
export type { RecordsByEntity } from './generated/records.js'
export type {
  ActionId,
  DeadlineId,
  DivergenceId,
  DutyId,
  ElementId,
  EntityId,
  EventId,
  FactId,
  IsoDate,
  NormId,
  ProfileId,
  PurposeId,
  RetentionId,
  RolId,
  SourceId,
} from './generated/vocabulary.js'
export type { AnswerOptions } from './options.js'
export { type AbsenceCase, explainStep, type Planning, type PlanningOptions, planning, type Step } from './planning.js'
export { type EntityFor, project, type RecordOf, type RolWithLogin, type View, type Write } from './project.js'
export type { DecisionRequest, Facts } from './request.js'
export { type RetentionQuery, type RetentionVerdict, retention } from './retention.js'
