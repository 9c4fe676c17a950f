import type { Entity } from '@verzuimspec/vocabulary'
import type { Entry } from '../../tree/entry.js'

export function deriveEntity({ value }: Entry<'entities'>): Pick<Entity, 'properties'> {
  const required = new Set(value.required)
  const properties = Object.entries(value.properties)
  return { properties: properties.map(([name, element]) => ({ name, element, required: required.has(name) })) }
}
