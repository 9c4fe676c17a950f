import type { Entity, Id, Spec } from '@verzuimspec/vocabulary'
import { UnknownIdError } from './errors.js'

/** The entity of this id. Throws `UnknownIdError`. */
export function findEntity({ entities }: Spec, id: Id): Entity {
  const entity = Object.hasOwn(entities, id) ? entities[id] : undefined
  if (entity === undefined) throw new UnknownIdError('entity', id, Object.keys(entities))
  return entity
}
