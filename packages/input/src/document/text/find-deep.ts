import { deepest } from './check-content.js'

// Every level of a block takes a column more, but for a list in a map: it may stand at the column of its key.
const deepLine = new RegExp(`^[ ?:-]{${2 * deepest},}`, 'm')

function findDeepBracket(text: string): number | null {
  let depth = 0
  for (const { index, 0: sign } of text.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > deepest) return index
  }
  return null
}

/**
 * Where values in a YAML text may lie deeper than we read; null when they cannot. It is looked up before the text is
 * parsed, as the parser goes down one call a level and ends the whole program when there is no room for more.
 */
export function findDeep(text: string): number | null {
  const line = text.search(deepLine)
  return line === -1 ? findDeepBracket(text) : line
}
