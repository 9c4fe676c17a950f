import type { Element } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { present } from './present.js'
import { labelOf } from './text.js'

export function linkElement({ id, value }: Entry<'elements'>): Element {
  const { category, type, origin, purposes, norms } = value
  return { id, label: labelOf(value), ...present(value, 'description'), category, type, origin, purposes, norms }
}
