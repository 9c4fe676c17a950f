import { quoteName } from '../database/quote-name.js'
import type { Call } from '../vendor/parts.js'
import { tableName } from './names.js'

/** The generated view of a kind of record for the actor's role, as SQL names it: `"vz_werkgever"."ziekmelding"`. */
export function viewOf({ services, actor, operation }: Call, entity: string = operation.entity): string {
  return `${quoteName(`${services.prefix}_${tableName(actor.rol)}`)}.${quoteName(tableName(entity))}`
}
