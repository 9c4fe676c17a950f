import type { Id } from '@verzuimspec/vocabulary'
import { type Context, define, isMoment, snake } from './context.js'
import type { Formula } from './definitions.js'

/** Days of an employment or a life, which may lie before an absence and belong to it all the same. */
export const LASTING_EVENTS: readonly Id[] = ['begin-dienstverband', 'einde-dienstverband', 'aow-leeftijd']

/** Every event a case can have, and every deadline that can be met. */
export function listEvents({ base }: Context): readonly Id[] {
  const ids = [...Object.keys(base.events), ...Object.keys(base.deadlines)]
  const computed = (id: Id) => id === 'eerste-ziektedag' || id === 'eerste-hersteldag'
  return [...new Set(ids)].filter((id) => {
    const deadline = Object.hasOwn(base.deadlines, id) ? base.deadlines[id] : undefined
    return !computed(id) && (deadline === undefined || !isMoment(deadline))
  })
}

/** Every fact a deadline asks for. */
export function listFacts({ base }: Context): readonly Id[] {
  const asked = Object.values(base.deadlines).flatMap(({ requires = [], unless = [] }) => [...requires, ...unless])
  return [...new Set(asked)].sort()
}

function writeDay(id: Id): Formula {
  const given = `{event_${snake(id)}}`
  return LASTING_EVENTS.includes(id) ? given : `CASE WHEN ${given} >= {first_day} THEN ${given} END`
}

/**
 * Defines the day of each event: what belongs to an earlier absence is left out, and a deed under another name counts
 * when it is the earliest. In the order of the steps, as a deed met by another may itself meet a third.
 */
export function defineEvents(context: Context, order: readonly Id[]): void {
  const { base, dialect } = context
  const events = listEvents(context)
  for (const id of events) define(context, `${snake(id)}__day`, writeDay(id))
  const noted = new Set<Id>()
  const dayNoted = (id: Id) => `{${snake(id)}__${noted.has(id) ? 'happened' : 'day'}}`
  for (const id of order) {
    const others = (base.deadlines[id]?.metBy ?? []).filter((other) => events.includes(other))
    if (others.length === 0) continue
    define(context, `${snake(id)}__happened`, dialect.earliest([`{${snake(id)}__day}`, ...others.map(dayNoted)]))
    noted.add(id)
  }
  for (const id of events) if (!noted.has(id)) define(context, `${snake(id)}__happened`, `{${snake(id)}__day}`)
}
