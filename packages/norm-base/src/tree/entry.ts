import type { Path } from '@verzuimspec/input'
import type { Id } from '@verzuimspec/vocabulary'
import type { Authored } from './authored.js'
import type { KindName } from './kinds.js'
import { fillTemplate } from './match-place.js'
import type { SpecFile } from './parse-file.js'

type KeyedKind = {
  [Name in KindName]: string extends keyof Authored[Name] ? Name : never
}[KindName]

/** What the author writes for one entry of a kind: the file, or the value of one key of it. */
export type AuthoredEntry<Name extends KindName> = Name extends KeyedKind ? Authored[Name][string] : Authored[Name]

/** One entry of the norm base, where it stands and what its author wrote. */
export interface Entry<Name extends KindName = KindName> {
  readonly kind: Name
  readonly id: Id
  readonly file: SpecFile
  /** Where the entry begins in its file; empty when the file is the entry. */
  readonly path: Path
  /** To be trusted only once its file is valid. */
  readonly value: AuthoredEntry<Name>
}

function keyedEntries(file: SpecFile, template: string): readonly Entry[] {
  if (typeof file.value !== 'object' || file.value === null) return []
  return Object.entries(file.value).map(([key, value]) => ({
    kind: file.kind.name,
    id: fillTemplate(template, { ...file.names, key }),
    file,
    path: [key],
    value,
  }))
}

/**
 * The entries of one file, in the order of the file.
 *
 * @example
 * entriesOf(tree.files.find(({ path }) => path === 'roles/uwv.yaml')).map(({ id }) => id) // ['uwv']
 */
export function entriesOf(file: SpecFile): readonly Entry[] {
  const { id, name } = file.kind
  if (id === null) return []
  if (id.includes('<key>')) return keyedEntries(file, id)
  return [{ kind: name, id: fillTemplate(id, file.names), file, path: [], value: file.value as Entry['value'] }]
}

/**
 * Narrows entries to those of one kind.
 *
 * @example
 * entriesOfKind(tree.files.flatMap(entriesOf), 'deadlines').map(({ id }) => id) // ['melding']
 */
export function entriesOfKind<Name extends KindName>(entries: readonly Entry[], kind: Name): readonly Entry<Name>[] {
  return entries.filter((entry): entry is Entry<Name> => entry.kind === kind)
}
