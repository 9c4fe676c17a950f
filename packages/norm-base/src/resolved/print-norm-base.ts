import { yamlLibrary } from '@verzuimspec/input'
import type { GeneratedFile, NormBase } from '@verzuimspec/vocabulary'
import { type Kind, kinds } from '../tree/kinds.js'

const heading = '# Generated from the YAML of the norm base by printNormBase of @verzuimspec/norm-base; do not edit.\n'

interface Placed {
  readonly path: string
  readonly id: string
  readonly entry: unknown
}

// What an author keeps in a file of its own has one here too; the other entries lie together, by the path in their id.
function placeOf(part: string, id: string): string {
  if (kinds.some(({ name, id: template }: Kind) => name === part && template === '<id>')) return `${part}/${id}`
  const folder = id.split('/').slice(0, -1).join('/')
  return folder === '' ? part : `${part}/${folder}`
}

function groupByPath(placed: readonly Placed[]): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const files = new Map<string, Record<string, unknown>>()
  for (const { path, id, entry } of placed) files.set(path, { ...files.get(path), [id]: entry })
  return files
}

function printEntries(entries: Readonly<Record<string, unknown>>): string {
  const { stringify } = yamlLibrary()
  return heading + stringify(entries, { lineWidth: 120, aliasDuplicateObjects: false })
}

/**
 * The linked norm base as YAML files that one can open, for reviewers to see what a change comes to: norms by source
 * and chapter, rules by role or flow, a term or record in a file of its own. The same norm base gives the same bytes.
 *
 * @example
 * printNormBase(base).find(({ path }) => path.startsWith('norms/')).path // 'norms/voorbeeldwet/2-gegevens.yaml'
 */
export function printNormBase(base: NormBase): readonly GeneratedFile[] {
  const { version, ...parts } = base
  const placed = Object.entries<Readonly<Record<string, unknown>>>(parts).flatMap(([part, entries]) =>
    Object.entries(entries).map(([id, entry]) => ({ path: placeOf(part, id), id, entry })),
  )
  return [...groupByPath(placed)].map(([path, entries]) => ({ path: `${path}.yaml`, content: printEntries(entries) }))
}
