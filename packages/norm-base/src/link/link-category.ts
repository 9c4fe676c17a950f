import type { Category } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { labelOf } from './text.js'

export function linkCategory({ id, value }: Entry<'categories'>): Category {
  const { description, medical, norms = [] } = value
  return { id, label: labelOf(value), description, medical, norms }
}
