import type { Profile } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { labelOf } from './text.js'

export function linkProfile({ id, value }: Entry<'profiles'>): Profile {
  return { id, label: labelOf(value), description: value.description, choices: value.choices }
}
