import type { DeadlineNode } from '@verzuimspec/calendar'
import { type Id, snakeName } from '@verzuimspec/vocabulary'
import type { Formula } from '../build/layers.js'
import type { Dialect } from '../dialect/dialect.js'

/** What formulas are printed with. */
export interface FormulaContext {
  readonly dialect: Dialect
  readonly schema: string
  /** In the order of the steps. */
  readonly deadlines: readonly DeadlineNode[]
  readonly byId: ReadonlyMap<Id, DeadlineNode>
  /** Every event a case can have, and every deadline that can be met. */
  readonly events: readonly Id[]
  /** The facts deadlines ask for, and all that a case can tell. */
  readonly askedFacts: readonly Id[]
  readonly knownFacts: readonly Id[]
  /** Every formula by its name, as they are printed. */
  readonly formulas: Map<string, Formula>
}

/** Keeps a formula under a name; gives the reference to it. */
export function define({ formulas }: FormulaContext, name: string, formula: Formula): Formula {
  formulas.set(name, formula)
  return `{${name}}`
}

/** The reference to a formula of an event or deadline. */
export function refer(id: Id, part: string): Formula {
  return `{${snakeName(id)}__${part}}`
}

/** All of some conditions. */
export function allOf(conditions: readonly Formula[]): Formula {
  return conditions.length === 0 ? 'TRUE' : conditions.map((condition) => `(${condition})`).join(' AND ')
}
