import type { Id, Text } from '@verzuimspec/vocabulary'
import type { World } from './world.js'

const ownName = (id: Id): Text => ({ nl: id, en: id })

/** How a role is called; its id when the norm base has no such role. */
export function roleLabel({ spec }: World, id: Id): Text {
  return spec.roles[id]?.label ?? ownName(id)
}

/** How a datum is called. */
export function elementLabel({ spec }: World, id: Id): Text {
  return spec.elements[id]?.label ?? ownName(id)
}

/** How a record is called. */
export function entityLabel({ spec }: World, id: Id): Text {
  return spec.entities[id]?.label ?? ownName(id)
}
