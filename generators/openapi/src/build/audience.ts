import type { Operation } from '@verzuimspec/rules'
import type { Role, Spec } from '@verzuimspec/vocabulary'

/** One role with what it can do: what a contract is written from. */
export interface Audience {
  readonly spec: Spec
  readonly role: Role
  readonly operations: readonly Operation[]
  /** The version of the API, which every response carries. */
  readonly version: string
}

/** What a role is shown of an entity: its own reading operation, or without one no more than the keys of the record. */
export function viewOf({ operations }: Audience, operation: Operation): Operation {
  const view = operations.find(({ kind, entity }) => kind === 'read' && entity === operation.entity)
  return view ?? { ...operation, kind: 'read', properties: [] }
}
