import type { Deadline, Id, NormBase, Regime } from '@verzuimspec/vocabulary'
import type { Dialect } from '../dialect/dialect.js'
import type { Positions } from '../read/take-reading.js'
import type { Formula } from './definitions.js'

/** What formulas are written with. */
export interface Context {
  readonly base: NormBase
  readonly dialect: Dialect
  readonly schema: string
  readonly positions: Positions
  /** Every formula by its name, as they are written. */
  readonly formulas: Map<string, Formula>
}

/** An identifier as a part of a name in SQL. */
export function snake(id: Id): string {
  return id.replaceAll('-', '_')
}

export function isMoment({ nature }: Deadline): boolean {
  return nature === 'moment'
}

/** Whether a name is that of a moment: what starts from one counts from the day after. */
export function isMomentName({ base }: Context, id: Id | undefined): boolean {
  const deadline = id !== undefined && Object.hasOwn(base.deadlines, id) ? base.deadlines[id] : undefined
  return deadline !== undefined && isMoment(deadline)
}

/** Keeps a formula under a name; gives the reference to it. */
export function define({ formulas }: Context, name: string, formula: Formula): Formula {
  formulas.set(name, formula)
  return `{${name}}`
}

/** The day of an event or moment, or on which a deadline was met. */
export function dayOf(context: Context, id: Id): Formula {
  if (id === 'eerste-ziektedag') return '{first_day}'
  if (id === 'eerste-hersteldag') return '{recovered}'
  return isMomentName(context, id) ? `{${snake(id)}__last_day}` : `{${snake(id)}__happened}`
}

/** Whether the regime of a case is one of these. */
export function holdsFor(context: Context, regimes: readonly Regime[] | undefined): readonly Formula[] {
  if (regimes === undefined) return []
  const names = [...regimes].sort()
  const list = names.map((name) => `'${name}'`).join(', ')
  return [define(context, `is_${names.map(snake).join('_of_')}`.slice(0, 60), `{regime} IN (${list})`)]
}

/** All of some conditions. */
export function allOf(conditions: readonly Formula[]): Formula {
  return conditions.length === 0 ? 'TRUE' : conditions.map((condition) => `(${condition})`).join(' AND ')
}
