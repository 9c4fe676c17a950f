import type { ElementType, Entity, Id, Property } from '@verzuimspec/vocabulary'

/** One property of a generated interface. */
export interface FieldNode {
  /** The property's name in JSON. */
  readonly key: string
  readonly element: Id
  readonly type: ElementType
  /** Whether a record may lack it. */
  readonly optional: boolean
  readonly label: string
  readonly norms: readonly Id[]
  /** The facts that decide whether the role gets it at all; empty when nothing but the role does. */
  readonly facts: readonly Id[]
}

/** One generated interface: what a record of an entity holds, for everyone or for one role. */
export interface RecordNode {
  readonly name: string
  readonly entity: Entity
  /** Names of identifiers the record carries besides its properties: `id`, `verzuimgevalId`. */
  readonly ids: readonly string[]
  readonly fields: readonly FieldNode[]
}

/** What one role reads and writes. */
export interface RoleNode {
  readonly id: Id
  readonly label: string
  readonly views: readonly RecordNode[]
  readonly writes: readonly RecordNode[]
}

/** A property with what makes it a field: which facts decide on it, and the norms that gave it. */
export interface Grounds {
  readonly property: Property
  readonly norms: readonly Id[]
  readonly facts: readonly Id[]
}
