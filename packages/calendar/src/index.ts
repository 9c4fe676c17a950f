export type { AbsenceCase, Leave, Spell } from './case/absence.js'
export type { CaseDays } from './case/read-case.js'
export { addDuration } from './dates/add-duration.js'
export { NO_DAY, parseDay, printDay } from './dates/days.js'
export { isHoliday } from './dates/holidays.js'
export { CalendarError, type CalendarErrorCode } from './errors.js'
export { explainStep, type StepExplanation } from './explain/explain-step.js'
export type { ExplanationLine } from './explain/explanation.js'
export { FIRST_SICK_DAY, FIRST_WELL_DAY, LASTING_EVENTS } from './formula/authored/names.js'
export { findJoining, type Joining, readDeadlines } from './formula/deadlines/read-deadlines.js'
export { type ReadingNode, readEveryReading, type TermWithReadings } from './formula/deadlines/readings.js'
export type { AddedDaysNode, DelayNode, SpanNode } from './formula/nodes/added-days.js'
export type { BoundNode } from './formula/nodes/bound.js'
export type { ComparisonNode, ConditionNode } from './formula/nodes/condition.js'
export type { CountNode } from './formula/nodes/count.js'
export type { DayNode, NamedDayNode } from './formula/nodes/day.js'
export { createDeadline, type DeadlineNode } from './formula/nodes/deadline.js'
export type { StepRule } from './formula/nodes/rule.js'
export type { OpeningNode, TermNode } from './formula/nodes/term.js'
export { type Calendar, compileCalendar } from './planning/calendar.js'
export type { CalendarOptions } from './planning/compile-base.js'
export { planCase } from './planning/plan-case.js'
export type { Pause, Planning, PlanOptions } from './planning/planning.js'
export { DAYS_PER_STEP, statusNames } from './planning/status.js'
export type { Step, StepBound, StepDelay, StepStatus } from './planning/step.js'
export {
  createKeeping,
  type ExtensionNode,
  type KeepingEndNode,
  type KeepingNode,
  type KeepingTermNode,
} from './retention/keeping-node.js'
export type { RetentionFacts, RetentionQuery } from './retention/read-query.js'
export {
  type RetentionOptions,
  type RetentionStatus,
  type RetentionVerdict,
  retainUntil,
} from './retention/retain-until.js'
