import type { Shape } from '../../shape/shape.js'
import type { Entry } from '../../tree/entry.js'
import type { KindName } from '../../tree/kinds.js'
import { pathWord } from '../../tree/path-word.js'
import { deriveCrosswalkRow } from './derive-crosswalk-row.js'
import { deriveEntity } from './derive-entity.js'
import { deriveNorm } from './derive-norm.js'
import { deriveFlow, deriveRule } from './derive-rule.js'
import type { LinkContext } from './link-context.js'

type Fields = Readonly<Record<string, unknown>>

type Derivations = { readonly [Name in KindName]?: (entry: Entry<Name>, context: LinkContext) => Fields }

/** What a linked entry says that takes more than its own words and its path. */
const derivations: Derivations = {
  norms: deriveNorm,
  entities: deriveEntity,
  permissions: deriveRule,
  flows: deriveFlow,
  crosswalk: deriveCrosswalkRow,
}

function deriveOwn<Name extends KindName>(entry: Entry<Name>, context: LinkContext): Fields {
  const derive: Derivations[Name] = derivations[entry.kind]
  return derive?.(entry, context) ?? {}
}

/** The values of the fields that the shape of an entry adds to it. */
export function deriveFields(entry: Entry, shape: Shape, context: LinkContext): Fields {
  const added = Object.entries(shape['x-adds'] ?? {})
  const fromPath = added.flatMap(([name, { from }]) => (from === undefined ? [] : [[name, pathWord(entry.file, from)]]))
  return { ...Object.fromEntries(fromPath), ...deriveOwn(entry, context) }
}
