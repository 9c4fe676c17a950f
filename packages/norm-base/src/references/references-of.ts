import type { Place } from '@verzuimspec/input'
import type { Id } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import { fillTemplate } from '../tree/match-place.js'
import type { SpecFile } from '../tree/parse-file.js'
import { findTexts } from './find-values.js'
import { type ReferenceField, referenceFields } from './reference-fields.js'

/** One identifier that an entry names. */
export interface Reference {
  readonly entry: Entry
  readonly to: ReferenceField['to']
  readonly id: Id
  /** Where it stands; looked up only when asked, as most references are right. */
  readonly place: () => Place
}

// A norm lies below its source, however deep its chapter.
function pathWord(file: SpecFile, word: string): string {
  return file.names[word] ?? file.names.chapter?.split('/')[0] ?? ''
}

function referencesAt(entry: Entry, { at, to, id = '<value>' }: ReferenceField): readonly Reference[] {
  const { file, path } = entry
  if (at.startsWith('<')) {
    const named = at === '<key>' ? entry.id : pathWord(file, at.slice(1, -1))
    return [{ entry, to, id: named, place: () => file.placeOfKey(path) }]
  }
  return findTexts(entry.value, at).map((found) => {
    const names = { value: found.text, entry: entry.id, name: String(found.path.at(-1)) }
    return { entry, to, id: fillTemplate(id, names), place: () => file.placeOf([...path, ...found.path]) }
  })
}

/**
 * Every identifier an entry names, in the order of `referenceFields`.
 *
 * @example
 * referencesOf(entriesOfKind(tree.files.flatMap(entriesOf), 'deadlines')[0])[0].to // 'roles'
 */
export function referencesOf(entry: Entry): readonly Reference[] {
  return referenceFields[entry.kind].flatMap((field) => referencesAt(entry, field))
}
