import type { Shape } from '../shape/shape.js'
import { type Kind, type KindName, kinds } from '../tree/kinds.js'
import { idPattern } from '../tree/match-place.js'
import { versionPattern } from '../tree/read-version.js'
import { linkedObject } from './linked-shape.js'

/** What is said of the entries of one kind in a resolved norm base. */
export interface ResolvedKind {
  readonly kind: KindName
  /** The part of the norm base they stand in. */
  readonly part: string
  readonly ids: RegExp
  readonly entry: Shape
}

/** What each kind of entry looks like in a resolved norm base, by what the schemas say of it as authored. */
export function resolvedKinds(entryShape: (kind: KindName) => Shape): readonly ResolvedKind[] {
  return kinds.flatMap((kind) => {
    const { name, place, id, part = name }: Kind & { readonly name: KindName } = kind
    if (id === null) return []
    const pattern = idPattern({ id, place })
    const entry = linkedObject(entryShape(name), { title: 'Id', type: 'string', pattern })
    return [{ kind: name, part, ids: new RegExp(pattern, 'u'), entry }]
  })
}

function partShape(ofPart: readonly ResolvedKind[]): Shape {
  const patterns = ofPart.map(({ ids }) => ids.source)
  return {
    type: 'object',
    propertyNames: { title: 'Id', type: 'string', pattern: patterns.join('|') },
    patternProperties: Object.fromEntries(ofPart.map(({ ids, entry }) => [ids.source, entry])),
  }
}

/** Parts that came later: a norm base printed before them has none of their entries. */
export const laterParts: readonly string[] = ['questions', 'crosswalk', 'lexicon']

/** The whole resolved norm base as one schema. */
export function resolvedShape(resolved: readonly ResolvedKind[]): Shape {
  const parts = [...new Set(resolved.map(({ part }) => part))]
  const shapes = parts.map((part) => [part, partShape(resolved.filter((one) => one.part === part))] as const)
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      $comment: { type: 'string' },
      version: { title: 'Version', type: 'string', pattern: versionPattern },
      ...Object.fromEntries(shapes),
    },
    required: ['version', ...parts.filter((part) => !laterParts.includes(part))],
  }
}
