import { decide } from './decide.js'
import type { ElementId, RolId } from './generated/vocabulary.js'
import type { Facts } from './request.js'

/** Adds to a view, in place, the properties that the facts let the role read. */
export function addConditional(
  view: object,
  properties: readonly (readonly [property: string, element: ElementId])[],
  role: RolId,
  record: object,
  facts: Facts,
): void {
  for (const [property, data] of properties) {
    const value: unknown = Reflect.get(record, property)
    if (value === undefined || decide({ actor: role, action: 'inzien', data }, facts).verdict !== 'permit') continue
    Reflect.set(view, property, value)
  }
}
