import type { Place } from '@verzuimspec/input'
import type { Id } from '@verzuimspec/vocabulary'
import type { ReferenceTarget } from '../shape/shape.js'
import type { SpecSchemas } from '../shape/spec-schemas.js'
import type { Entry } from '../tree/entry.js'
import { fillTemplate } from '../tree/match-place.js'
import { pathWord } from '../tree/path-word.js'
import { namedIn } from './named-in.js'

/** One identifier that an entry names. */
export interface Reference {
  readonly entry: Entry
  readonly to: ReferenceTarget
  readonly id: Id
  /** Where it stands; looked up only when asked, as most references are right. */
  readonly place: () => Place
}

function referencesOfPath(entry: Entry, { fileShape, entryShape }: SpecSchemas): readonly Reference[] {
  const { file, kind, path } = entry
  const place = () => file.placeOfKey(path)
  const words = Object.entries(fileShape(kind)['x-path-refers-to'] ?? {})
  const ofKey = fileShape(kind) === entryShape(kind) ? undefined : fileShape(kind).propertyNames?.['x-refers-to']
  return [
    ...words.map(([word, to]) => ({ entry, to, id: pathWord(file, word), place })),
    ...(ofKey === undefined ? [] : [{ entry, to: ofKey, id: entry.id, place }]),
  ]
}

/**
 * Every identifier that a valid entry names, in its path, its key and its words.
 *
 * @example
 * referencesOf(entriesOfKind(tree.files.flatMap(entriesOf), 'deadlines')[0], schemas)[0].to // 'roles'
 */
export function referencesOf(entry: Entry, schemas: SpecSchemas): readonly Reference[] {
  const named = namedIn({ shape: schemas.entryShape(entry.kind), value: entry.value, path: [] })
  const inWords = named.flatMap(({ text, path, by }): readonly Reference[] => {
    const { 'x-refers-to': to, 'x-refers-as': as = '<value>' } = by
    const id = fillTemplate(as, { value: text, entry: entry.id, name: String(path.at(-1)) })
    return to === undefined ? [] : [{ entry, to, id, place: () => entry.file.placeOf([...entry.path, ...path]) }]
  })
  return [...referencesOfPath(entry, schemas), ...inWords]
}
