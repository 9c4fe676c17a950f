import type { ParsedNode } from 'yaml'
import { yamlLibrary } from '../libraries.js'
import type { Path } from './path.js'

/** A value of a YAML document and the offset of what holds it: its key, or itself as an item of a list. */
interface Held {
  readonly holder: number
  readonly value: ParsedNode | null
}

function childOf(parent: ParsedNode | null, step: string | number): Held | null {
  const { isMap, isScalar, isSeq } = yamlLibrary()
  if (isSeq<ParsedNode>(parent)) {
    const item = parent.items[Number(step)]
    return item ? { holder: item.range[0], value: item } : null
  }
  if (!isMap<ParsedNode, ParsedNode | null>(parent)) return null
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  return pair ? { holder: pair.key.range[0], value: pair.value } : null
}

function holdAt(contents: ParsedNode | null, path: Path): Held {
  let held: Held = { holder: contents?.range[0] ?? 0, value: contents }
  for (const step of path) {
    const child = childOf(held.value, step)
    if (!child) return held
    held = child
  }
  return held
}

/** The offset of the key or list item at a path; of the nearest one around it when the path leads nowhere. */
export function offsetOfHolder(contents: ParsedNode | null, path: Path): number {
  return holdAt(contents, path).holder
}

/** The offset of the text, number or boolean at a path; of what holds it when the value is a map, a list or nothing. */
export function offsetOfValue(contents: ParsedNode | null, path: Path): number {
  const { holder, value } = holdAt(contents, path)
  return yamlLibrary().isScalar(value) && value.range ? value.range[0] : holder
}
