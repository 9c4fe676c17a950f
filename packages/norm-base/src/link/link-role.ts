import type { Role } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { present } from './present.js'
import { labelOf } from './text.js'

export function linkRole({ id, value }: Entry<'roles'>): Role {
  return {
    id,
    label: labelOf(value),
    description: value.description,
    secrecy: value.secrecy,
    dataSubject: value.dataSubject ?? false,
    ...present(value, 'within'),
    usesSystem: value.usesSystem ?? true,
    norms: value.norms ?? [],
  }
}
