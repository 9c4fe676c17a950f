import { findHidden, showHidden } from '../text/hidden-characters.js'

/** Windows keeps a relative path within 260 characters, with room for the folder it lies in. */
const longestPath = 240
/** What file systems allow for one name, in bytes. */
const longestName = 255

const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

function countBytes(text: string): number {
  const sizes = [...text].map((character) => {
    const point = character.codePointAt(0) ?? 0
    return 1 + Number(point > 0x7f) + Number(point > 0x7ff) + Number(point > 0xffff)
  })
  return sizes.reduce((sum, size) => sum + size, 0)
}

function faultOfName(name: string): string | null {
  if (name === '') return 'has an empty name in it'
  if (name === '.' || name === '..') return 'leaves its folder'
  if (/[\\<>:"|?*]/.test(name)) return 'has a character in it that file systems refuse'
  if (/[. ]$/.test(name)) return 'has a name in it that ends in a point or a space'
  if (reserved.test(name)) return `has the name \`${name}\` in it, which Windows keeps for itself`
  return countBytes(name) > longestName ? `has a name of more than ${longestName} bytes in it` : null
}

function faultOfPath(path: string): string | null {
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'is not relative'
  if (findHidden(path) !== null || /[\t\n]/.test(path)) return 'has a character in it that nobody sees'
  if (path.length > longestPath) return `is longer than ${longestPath} characters`
  return path.split('/').reduce<string | null>((fault, name) => fault ?? faultOfName(name), null)
}

function foldersOf(path: string): readonly string[] {
  const names = path.split('/')
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join('/'))
}

// Of two names that differ in case alone, many file systems keep one.
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

function findClashes(paths: readonly string[]): readonly string[] {
  const folders = new Set(paths.flatMap((path) => foldersOf(fold(path))))
  const seen = new Set<string>()
  return paths.flatMap((path) => {
    const folded = fold(path)
    const clash = seen.has(folded) ? 'is the path of two files' : folders.has(folded) ? 'is a file and a folder' : null
    seen.add(folded)
    return clash === null ? [] : [`\`${showHidden(path)}\` ${clash}`]
  })
}

/**
 * Why files may not be written at these paths: one of them leaves the folder it is written to, is refused by a file
 * system somewhere, or takes the place of another. Empty when all of them may.
 *
 * @example
 * findPathFaults(['openapi/werkgever.json']) // []
 * findPathFaults(['../x', 'a/CON.txt']) // ['`../x` leaves its folder', '`a/CON.txt` has the name `CON.txt` in it, which Windows keeps for itself']
 */
export function findPathFaults(paths: readonly string[]): readonly string[] {
  const faults = paths.flatMap((path) => {
    const fault = faultOfPath(path)
    return fault === null ? [] : [`\`${showHidden(path)}\` ${fault}`]
  })
  return [...faults, ...findClashes(paths)]
}
