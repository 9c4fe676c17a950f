import {
  type ConditionNode,
  type DeadlineNode,
  FIRST_SICK_DAY,
  FIRST_WELL_DAY,
  readDeadlines,
} from '@verzuimspec/calendar'
import type { Id, NormBase, Positions } from '@verzuimspec/vocabulary'
import type { Dialect } from '../dialect/dialect.js'
import type { FormulaContext } from '../formulas/formula-context.js'

/** Every event a case can have, and every deadline that can be met: what comes by itself, nobody can tell. */
function listEvents({ events, deadlines }: NormBase): readonly Id[] {
  const computed = (id: Id) => id === FIRST_SICK_DAY || id === FIRST_WELL_DAY
  const isMoment = (id: Id) => Object.hasOwn(deadlines, id) && deadlines[id]?.nature === 'moment'
  const ids = new Set([...Object.keys(events), ...Object.keys(deadlines)])
  return [...ids].filter((id) => !computed(id) && !isMoment(id))
}

function listAskedFacts(deadlines: readonly DeadlineNode[]): readonly Id[] {
  const conditions: readonly ConditionNode[] = deadlines.flatMap(({ when }) => when)
  const asked = conditions.flatMap((condition) => (condition.kind === 'fact' ? [condition.fact] : []))
  return [...new Set(asked)].sort()
}

/** What the formulas of one engine are printed with; no formula is printed yet. */
export function buildContext(base: NormBase, positions: Positions, dialect: Dialect, schema: string): FormulaContext {
  const deadlines = readDeadlines(base, positions)
  return {
    dialect,
    schema,
    deadlines,
    byId: new Map(deadlines.map((deadline) => [deadline.id, deadline])),
    events: listEvents(base),
    askedFacts: listAskedFacts(deadlines),
    knownFacts: Object.keys(base.facts),
    formulas: new Map(),
  }
}
