import type { Issue } from '../issues/issue.js'
import { kinds } from './kinds.js'
import { matchPlace } from './match-place.js'
import { type ParsedFile, parseFile, type SpecFile } from './parse-file.js'
import { readVersion } from './read-version.js'

/** A text file and its path, relative to the folder of the norm base. */
export interface TextFile {
  readonly path: string
  readonly content: string
}

/** The folder of a norm base, parsed. */
export interface Tree {
  /** The folder as issues show it. */
  readonly dir: string
  readonly version: string
  /** The files that could be parsed, sorted by path. */
  readonly files: readonly SpecFile[]
  /** What could not be read: broken YAML, duplicate keys, files in a place no kind owns, a missing version. */
  readonly issues: readonly Issue[]
}

// Whoever puts a file into a known folder sees that folder's form; elsewhere the places as deep as the file.
function placesNear(path: string): readonly string[] {
  const places = kinds.map((kind) => kind.place)
  const inFolder = places.filter((place) => place.includes('/') && place.split('/')[0] === path.split('/')[0])
  return inFolder.length > 0 ? inFolder : places.filter((place) => place.includes('/') === path.includes('/'))
}

function parseText({ path, content }: TextFile, shown: string): ParsedFile {
  for (const kind of kinds) {
    const names = matchPlace(kind.place, path)
    if (names) return parseFile({ path, kind, names, text: content }, shown)
  }
  const at = { file: shown, line: 1, column: 1 }
  return { file: null, issues: [{ code: 'stray-file', at, places: placesNear(path) }] }
}

/**
 * Parses the files of a norm base that are already in memory: every YAML file, and `package.json` for the version.
 *
 * @param dir the folder as issues show it
 * @example
 * parseTree([{ path: 'rollen.yaml', content: '' }], 'spec').issues.map(({ code }) => code) // ['missing-version', 'stray-file']
 */
export function parseTree(files: readonly TextFile[], dir: string): Tree {
  const shown = (path: string) => `${dir}/${path}`
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const parsed = sorted.filter(({ path }) => /\.ya?ml$/.test(path)).map((file) => parseText(file, shown(file.path)))
  const version = readVersion(sorted.find(({ path }) => path === 'package.json')?.content, shown('package.json'))
  return {
    dir,
    version: version.version,
    files: parsed.flatMap(({ file }) => file ?? []),
    issues: [...version.issues, ...parsed.flatMap(({ issues }) => issues)],
  }
}
