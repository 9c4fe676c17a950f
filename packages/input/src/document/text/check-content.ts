import { findHidden, nameCharacter } from '@verzuimspec/vocabulary'
import type { ShapeIssue } from '../../issues/issue.js'
import type { Document } from '../document.js'
import type { Path } from '../path.js'

/** No input of ours needs more; what reads it further may go down one call a level. */
export const deepest = 100

type Unplaced = { readonly path: Path } & (
  | { readonly code: 'hidden-character'; readonly character: string }
  | { readonly code: 'too-deep'; readonly deepest: number }
)

function checkString(text: string, path: Path): readonly Unplaced[] {
  const at = findHidden(text)
  return at === null ? [] : [{ code: 'hidden-character', path, character: nameCharacter(text.slice(at)) }]
}

function checkBelow(value: unknown, path: Path): readonly Unplaced[] {
  if (typeof value === 'string') return checkString(value, path)
  if (typeof value !== 'object' || value === null) return []
  if (path.length >= deepest) return [{ code: 'too-deep', path, deepest }]
  if (Array.isArray(value)) return value.flatMap((item, index) => checkBelow(item, [...path, index]))
  return Object.entries(value).flatMap(([key, child]) => {
    const below = [...path, key]
    return [...checkString(key, below), ...checkBelow(child, below)]
  })
}

/** What no schema says and holds for every value: no text has characters nobody sees, and nothing lies too deep. */
export function checkContent({ value, placeOf }: Pick<Document, 'value' | 'placeOf'>): readonly ShapeIssue[] {
  return checkBelow(value, []).map(({ path, ...issue }) => ({ ...issue, at: placeOf(path) }))
}
