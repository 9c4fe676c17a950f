import type { Id, Text, Validity } from './basics.js'

/** A condition on facts. Facts are true, false or unknown; an unknown fact makes a decision depend on it. */
export type FactExpression =
  | { readonly fact: Id }
  | { readonly all: readonly FactExpression[] }
  | { readonly any: readonly FactExpression[] }
  | { readonly not: FactExpression }

/** What a rule does. */
export type Effect = 'permit' | 'prohibit'

/** The position of a divergence under which a rule or reading holds. */
export interface PositionRef {
  readonly divergence: Id
  readonly position: Id
}

/** A permission (no `recipient`) or a flow (with `recipient`, and `verstrekken` as its only action). */
export interface Rule extends Validity {
  readonly id: Id
  readonly effect: Effect
  readonly role: Id
  readonly recipient?: Id
  readonly actions: readonly Id[]
  /** Expanded: categories are written out, exceptions are taken off. */
  readonly elements: readonly Id[]
  readonly purpose?: Id
  /** Null when the rule holds whatever the facts. */
  readonly requires: FactExpression | null
  readonly duties: readonly Id[]
  readonly position?: PositionRef
  readonly norms: readonly Id[]
}

/** A task of a role: whether it may have it done by another, by whom, and on which conditions. */
export interface Task {
  readonly id: Id
  readonly label: Text
  /** The role whose task it is. */
  readonly by: Id
  readonly delegable: boolean
  /** The roles it may be delegated to. */
  readonly to: readonly Id[]
  /** Roles that may do it under supervision, delegable or not. */
  readonly underSupervision: readonly Id[]
  /** What it has one do with `elements`; both empty when it touches no data of the employee. */
  readonly actions: readonly Id[]
  readonly elements: readonly Id[]
  /** Null when nothing but the delegation itself is asked. */
  readonly requires: FactExpression | null
  readonly norms: readonly Id[]
}
