import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { withFile } from '@verzuimspec/input'
import { findPathFaults, type GeneratedFile, printJson } from '@verzuimspec/vocabulary'

/** The file in which `generate` keeps what it made, so that what it no longer makes can go. */
export const manifestName = '.verzuimspec-generated'

const comment = 'What `verzuimspec generate` made in this folder, by config. Files it no longer makes are removed.'

/** The paths made by each config, by where the config lies as seen from the folder. */
type Manifest = ReadonlyMap<string, readonly string[]>

const isPaths = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((path) => typeof path === 'string') && findPathFaults(value).length === 0

const parseManifest = (text: string): Manifest => {
  const value: unknown = JSON.parse(text)
  const configs = typeof value === 'object' && value !== null && 'configs' in value ? value.configs : {}
  // A path that leads elsewhere was not written by us: nothing there is ours to remove.
  return new Map(Object.entries(configs ?? {}).filter((entry): entry is [string, string[]] => isPaths(entry[1])))
}

const readManifest = (folder: string): Manifest => {
  const path = join(folder, manifestName)
  if (!existsSync(path)) return new Map()
  try {
    return parseManifest(withFile(path, () => readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError) return new Map()
    throw error
  }
}

const printManifest = (manifest: Manifest): GeneratedFile => {
  const configs = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { path: manifestName, content: printJson({ $comment: comment, configs }) }
}

const isThere = (folder: string, path: string): boolean => existsSync(join(folder, path))

/**
 * The files of a config with the manifest beside them, and the files that are still there and no config makes any
 * longer: this one, or one that is itself gone.
 *
 * @param config the config file's path
 */
export function withManifest(folder: string, config: string, files: readonly GeneratedFile[]) {
  const before = readManifest(folder)
  const key = relative(folder, config).replaceAll('\\', '/')
  const paths = files.map(({ path }) => path).sort()
  const others = [...before].filter(([other]) => other !== key && existsSync(resolve(folder, other)))
  const after = new Map([...others, [key, paths]])
  const made = new Set([...after.values()].flat())
  const gone = [...new Set([...before.values()].flat())].filter((path) => !made.has(path) && isThere(folder, path))
  return { files: [...files, printManifest(after)], gone: gone.sort() }
}
