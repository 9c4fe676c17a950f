import type { Id } from '@verzuimspec/vocabulary'
import { callAs, type ScenarioContext } from '../run/context.js'
import type { World } from '../run/world.js'

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

/** Every role asks for the records that the target declares not to keep: a target that has them all the same is found. */
export async function askForeignRecords(context: ScenarioContext): Promise<void> {
  for (const role of context.world.roles) {
    for (const { operation } of foreignOperations(context.world)) await callAs(context, role, operation)
  }
}
