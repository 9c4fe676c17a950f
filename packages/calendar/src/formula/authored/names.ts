import type { Id } from '@verzuimspec/vocabulary'

/** The event every outer term starts from, and most terms do: the spells give its day. */
export const FIRST_SICK_DAY = 'eerste-ziektedag'

/** The first day without incapacity: the spells give it too, once the last of them has ended. */
export const FIRST_WELL_DAY = 'eerste-hersteldag'

/** The moment up to which a new spell joins: its term is the length of an interruption that ends an absence. */
export const JOINING_TERM = 'einde-samentelling'

/** Days of an employment or a life, which may lie before an absence and belong to it all the same. */
export const LASTING_EVENTS: readonly Id[] = Object.freeze([
  'begin-dienstverband',
  'einde-dienstverband',
  'aow-leeftijd',
])
