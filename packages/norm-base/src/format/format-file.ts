import { yamlLibrary } from '@verzuimspec/input'
import type { Pair, ParsedNode, YAMLMap } from 'yaml'
import type { Shape } from '../shape/shape.js'
import type { SpecSchemas } from '../shape/spec-schemas.js'
import { shapeBelow } from '../shape/walk.js'
import type { SpecFile } from '../tree/parse-file.js'
import { orderKeys } from './order-keys.js'

type Map = YAMLMap<ParsedNode, ParsedNode | null>
type MapPair = Pair<ParsedNode, ParsedNode | null>

/** A map of a file, and what its schema says of it. */
interface ShapedMap {
  readonly map: Map
  readonly shape: Shape
}

/** A pair of a map as it stands in the text, with the comments right above it. */
interface Block {
  readonly key: string
  readonly start: number
  readonly end: number
}

function keyOf({ key }: MapPair): string {
  return yamlLibrary().isScalar(key) ? String(key.value) : ''
}

// Comment lines that touch a key from above move with it; a blank line between keeps them where they are.
function startOf(key: ParsedNode, floor: number, text: string): number {
  const above = text.slice(floor, key.range[0])
  const comments = /(?<=^|\n)(?:[ \t]*#[^\n]*\n)+[ \t]*$/.exec(above)
  return comments ? floor + comments.index + (/#/.exec(comments[0])?.index ?? 0) : key.range[0]
}

function blocksOf(map: Map, text: string): readonly Block[] {
  let floor = map.range?.[0] ?? 0
  return map.items.map((pair) => {
    const start = startOf(pair.key, floor, text)
    const { range } = pair.value ?? pair.key
    const end = start + text.slice(start, map.flow ? range[1] : range[2]).trimEnd().length
    floor = end
    return { key: keyOf(pair), start, end }
  })
}

/** Puts the pairs of one map in order; what stands between two pairs stays, so the text keeps its length. */
function orderMap({ map, shape }: ShapedMap, text: string): string {
  const blocks = blocksOf(map, text)
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (!first || !last) return text
  const between = blocks.map(({ end }, index) => text.slice(end, blocks[index + 1]?.start ?? end))
  const keys = orderKeys(
    shape,
    blocks.map(({ key }) => key),
  )
  const moved = keys.flatMap((key) => blocks.find((block) => block.key === key) ?? [])
  const ordered = moved.map(({ start, end }, index) => text.slice(start, end) + between[index])
  return text.slice(0, first.start) + ordered.join('') + text.slice(last.end)
}

function mapsIn(node: unknown, shape: Shape | undefined): readonly ShapedMap[] {
  const { isMap, isSeq } = yamlLibrary()
  if (shape === undefined) return []
  if (isSeq<ParsedNode>(node)) return node.items.flatMap((item) => mapsIn(item, shape.items))
  if (!isMap<ParsedNode, ParsedNode | null>(node)) return []
  return [{ map: node, shape }, ...node.items.flatMap((pair) => mapsIn(pair.value, shapeBelow(shape, keyOf(pair))))]
}

/**
 * The text of a file with the keys of each map in the order of its schema. Comments move with the key they stand above
 * or beside; nothing else changes.
 */
export function formatFile(file: SpecFile, schemas: SpecSchemas): string {
  const { contents } = yamlLibrary().parseDocument(file.text, { stringKeys: true })
  const maps = mapsIn(contents, schemas.fileShape(file.kind.name))
  // Inner maps first: ordering them moves no offset of the maps around them.
  return [...maps].reverse().reduce((text, map) => orderMap(map, text), file.text)
}
