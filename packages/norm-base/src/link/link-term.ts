import type { Term } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { labelOf } from './text.js'

export function linkTerm({ id, value }: Entry<'terms'>): Term {
  return { id, label: labelOf(value), meaning: value.meaning, not: value.not ?? [], norms: value.norms ?? [] }
}
