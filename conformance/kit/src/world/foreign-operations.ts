import type { Id } from '@verzuimspec/vocabulary'
import type { World } from './world.js'

/** A reading operation on a record that the target declares not to keep. */
export interface ForeignOperation {
  readonly entity: Id
  readonly operation: Id
}

/** The list and the export of every record outside the scope: operations that need no key. */
export function foreignOperations({ spec, outside }: World): readonly ForeignOperation[] {
  return outside.entities.flatMap((entity) => {
    const collection = spec.entities[entity]?.collection
    if (collection === undefined) return []
    return [`${collection}-inzien`, `${collection}-uitdraaien`].map((operation) => ({ entity, operation }))
  })
}
