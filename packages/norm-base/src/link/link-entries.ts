import type { NormBase } from '@verzuimspec/vocabulary'
import { freezeDeep } from '@verzuimspec/vocabulary'
import type { SpecSchemas } from '../shape/spec-schemas.js'
import type { Entry } from '../tree/entry.js'
import { type Kind, kinds } from '../tree/kinds.js'
import { deriveFields } from './derive/derive-fields.js'
import { type LinkContext, linkContextOf } from './derive/link-context.js'
import { linkObject } from './link-value.js'

type Linked = readonly [string, object]

function linkEntry(entry: Entry, schemas: SpecSchemas, context: LinkContext): Linked {
  const shape = schemas.entryShape(entry.kind)
  return [entry.id, linkObject(shape, { ...entry.value }, entry.id, deriveFields(entry, shape, context))]
}

/** The parts of a norm base, in order. */
export const normBaseParts: readonly string[] = [
  ...new Set(kinds.filter(({ id }) => id !== null).map(({ name, part = name }: Kind) => part)),
]

function partOf({ kind }: Entry): string {
  const { part }: Kind = kinds.find(({ name }) => name === kind) ?? kinds[0]
  return part ?? kind
}

/**
 * Links valid entries into the norm base by what the schemas say of them: defaults filled in, shorthand written out,
 * identifiers sorted, all of it frozen.
 */
export function linkEntries(entries: readonly Entry[], schemas: SpecSchemas, version: string): NormBase {
  const context = linkContextOf(entries)
  const parts = normBaseParts.map((part) => {
    const linked = entries.filter((entry) => partOf(entry) === part).map((entry) => linkEntry(entry, schemas, context))
    return [part, Object.fromEntries(linked.sort(([a], [b]) => (a < b ? -1 : 1)))]
  })
  return freezeDeep({ version, ...Object.fromEntries(parts) }) as NormBase
}
