import type { VendorParts } from '../vendor/parts.js'
import { normsOfRefusal } from './norms-of-refusal.js'
import { Refusal } from './refusal.js'

/** An operation is there for a caller when his role's generated contract has it; he acts as himself. */
export const authorise: VendorParts['authorise'] = async (services, caller, id) => {
  const operation = services.contracts.get(caller.rol)?.operations.get(id)
  if (operation !== undefined) return { operation, actor: caller }
  const normen = normsOfRefusal(services, caller.rol, id)
  throw new Refusal(403, 'Deze bewerking is er niet voor uw rol.', normen.length === 0 ? {} : { normen })
}
