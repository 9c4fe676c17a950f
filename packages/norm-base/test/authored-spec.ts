import { join } from 'node:path'
import { type Entry, entriesOf, entriesOfKind } from '../src/tree/entry.js'
import type { KindName } from '../src/tree/kinds.js'
import { readTree } from '../src/tree/read-tree.js'

const entries = readTree(join(import.meta.dirname, '../../../spec')).files.flatMap(entriesOf)

/** The entries of one kind in the norm base of the product, as authored: other kinds may be amid an edit. */
export function authoredEntries<Name extends KindName>(kind: Name): readonly Entry<Name>[] {
  return entriesOfKind(entries, kind)
}
