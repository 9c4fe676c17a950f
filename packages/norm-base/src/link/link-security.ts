import type { SecurityRequirement } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { labelOf } from './text.js'

export function linkSecurity({ id, value }: Entry<'security'>): SecurityRequirement {
  const { roles = [], check, norms } = value
  return { id, label: labelOf(value), roles, check, norms }
}
