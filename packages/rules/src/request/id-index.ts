import { type Id, UnknownIdError } from '@verzuimspec/vocabulary'

/** Identifiers with an index each, counted from 0, so that tables can be arrays. */
export interface IdIndex {
  readonly ids: readonly Id[]
  /** The index of an identifier. Throws `UnknownIdError` when it has none. */
  indexOf(id: Id): number
}

/** Indexes `ids` in the order given; `kind` is what errors call them. */
export function indexIds(kind: string, ids: readonly Id[]): IdIndex {
  const indexes = new Map(ids.map((id, index) => [id, index]))
  return Object.freeze({
    ids,
    indexOf: (id: Id) => {
      const index = indexes.get(id)
      if (index === undefined) throw new UnknownIdError(kind, id, ids)
      return index
    },
  })
}
