import type { Id, Text } from './basics.js'

/** A requirement on the absence system itself. `check` names the kind of conformance check that tests it. */
export interface SecurityRequirement {
  readonly id: Id
  readonly label: Text
  /** The roles it concerns; every role that uses the system when empty. */
  readonly roles: readonly Id[]
  readonly check: Id
  readonly norms: readonly Id[]
}
