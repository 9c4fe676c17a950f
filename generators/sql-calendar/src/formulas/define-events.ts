import { LASTING_EVENTS } from '@verzuimspec/calendar'
import { type Id, snakeName } from '@verzuimspec/vocabulary'
import type { Formula } from '../build/layers.js'
import { define, type FormulaContext, refer } from './formula-context.js'

function printDayTold(id: Id): Formula {
  const given = `{event_${snakeName(id)}}`
  return LASTING_EVENTS.includes(id) ? given : `CASE WHEN ${given} >= {first_day} THEN ${given} END`
}

/**
 * Defines the day of each event: what belongs to an earlier absence is left out, and what was done under another name
 * counts when it is the earliest. In the order of the steps, as a deadline met by another may itself meet a third.
 */
export function defineEvents(context: FormulaContext): void {
  const { deadlines, dialect, events } = context
  for (const id of events) define(context, `${snakeName(id)}__day`, printDayTold(id))
  const noted = new Set<Id>()
  const dayNoted = (id: Id) => refer(id, noted.has(id) ? 'happened' : 'day')
  for (const { id, metBy } of deadlines) {
    const others = metBy.filter((other) => events.includes(other))
    if (others.length === 0) continue
    define(context, `${snakeName(id)}__happened`, dialect.earliest([refer(id, 'day'), ...others.map(dayNoted)]))
    noted.add(id)
  }
  for (const id of events) if (!noted.has(id)) define(context, `${snakeName(id)}__happened`, refer(id, 'day'))
}
