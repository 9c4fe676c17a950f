import type { Finding } from '../contract/validators.js'
import type { Services, Values, VendorParts } from '../vendor/parts.js'
import { normsAgainst } from './norms-of-refusal.js'
import { Refusal } from './refusal.js'

function findElement({ contracts }: Services, pointer: string): string | undefined {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  const operations = [...contracts.values()].flatMap((contract) => [...contract.operations.values()])
  return operations.flatMap(({ properties }) => properties).find((property) => property.name === name)?.element
}

function normsOf(services: Services, role: string, { pointer }: Finding): readonly string[] {
  const element = findElement(services, pointer)
  return element === undefined ? [] : normsAgainst(role, 'vastleggen', element)
}

/**
 * What a body brings, when it fits the caller's own contract. Everything that does not fit is refused, never passed
 * over: a datum that is quietly dropped leaves the sender believing that it was recorded. The norms that keep a known
 * datum from the caller's role are named.
 *
 * @throws Refusal with a pointer to each finding, and no value of the body
 */
export const readBody: VendorParts['readBody'] = async ({ services, operation, actor }, body) => {
  const { bodySchema } = operation
  if (bodySchema === undefined) return {}
  const errors = services.validators.check(actor.rol, bodySchema, body)
  if (errors.length === 0) return body as Values
  const normen = [...new Set(errors.flatMap((finding) => normsOf(services, actor.rol, finding)))]
  throw new Refusal(400, 'De invoer past niet bij het contract van uw rol; er is niets vastgelegd.', {
    errors,
    ...(normen.length === 0 ? {} : { normen }),
  })
}
