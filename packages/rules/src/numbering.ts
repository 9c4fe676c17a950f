import type { Id } from '@verzuimspec/vocabulary'
import { type IdKind, UnknownIdError } from './errors.js'

/** Identifiers as consecutive numbers from 0, so that tables can be arrays. */
export interface Numbering {
  readonly ids: readonly Id[]
  /** The number of an identifier. Throws `UnknownIdError` when there is none. */
  numberOf(id: Id): number
}

/** Numbers `ids` in the order given; `kind` is what errors call them. */
export function numberIds(kind: IdKind, ids: readonly Id[]): Numbering {
  const numbers = new Map(ids.map((id, number) => [id, number]))
  return Object.freeze({
    ids,
    numberOf: (id: Id) => {
      const number = numbers.get(id)
      if (number === undefined) throw new UnknownIdError(kind, id, ids)
      return number
    },
  })
}
