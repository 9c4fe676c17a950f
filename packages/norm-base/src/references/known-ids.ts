import type { Id } from '@verzuimspec/vocabulary'
import type { ReferenceTarget } from '../shape/shape.js'
import type { SpecSchemas } from '../shape/spec-schemas.js'
import type { Entry } from '../tree/entry.js'

/** The identifiers there are, by what they identify. */
export type KnownIds = ReadonlyMap<ReferenceTarget, ReadonlySet<Id>>

type Known = readonly [ReferenceTarget, Id]

// The entry may be broken: what it defines is taken from whatever is there.
function partsOf({ id, kind, value }: Entry, schemas: SpecSchemas): readonly Known[] {
  const fields = Object.entries(schemas.entryShape(kind).properties ?? {})
  return fields.flatMap(([name, { propertyNames }]) => {
    const defines = propertyNames?.['x-defines']
    if (defines === undefined || typeof value !== 'object' || value === null) return []
    const field = new Map<string, unknown>(Object.entries(value)).get(name)
    return Object.keys(field ?? {}).map((key): Known => [defines, `${id}/${key}`])
  })
}

/** Collects the identifiers of entries, and of the parts that their schemas say they define. */
export function knownIdsOf(entries: readonly Entry[], schemas: SpecSchemas): KnownIds {
  const known = new Map<ReferenceTarget, Set<Id>>()
  for (const entry of entries) {
    for (const [target, id] of [[entry.kind, entry.id] as const, ...partsOf(entry, schemas)]) {
      known.set(target, (known.get(target) ?? new Set()).add(id))
    }
  }
  return known
}
