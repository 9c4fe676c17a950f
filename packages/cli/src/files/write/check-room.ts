import { accessSync, constants, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FileError, withFile } from '@verzuimspec/input'
import { findPathFaults } from '@verzuimspec/vocabulary'
import type { Change } from './change.js'

const kindOf = (path: string): 'folder' | 'other' | null => {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found === undefined) return null
  return found.isDirectory() ? 'folder' : 'other'
}

// Below a file nothing can be found: `throwIfNoEntry` covers that too.
const nearestThere = (path: string): string => (kindOf(path) === null ? nearestThere(dirname(path)) : path)

const checkFolder = (folder: string): void => {
  const there = nearestThere(folder)
  if (kindOf(there) !== 'folder') throw new FileError({ path: there, reason: { code: 'is-file' } })
  withFile(there, () => accessSync(there, constants.W_OK | constants.X_OK))
}

const checkFile = (path: string): void => {
  if (kindOf(path) === 'folder') throw new FileError({ path, reason: { code: 'is-folder' } })
}

/**
 * Makes sure, before anything is written, that every file of a change can take its place or leave it.
 *
 * @throws FileError when a folder or a file is in the way, or may not be written
 * @throws Error when a path is not one to write to: no generator of ours makes it, whatever it is given
 */
export function checkRoom(folder: string, { files, gone }: Change): void {
  const paths = [...files.map(({ path }) => path), ...gone]
  const faults = findPathFaults(paths)
  if (faults.length > 0) throw new Error(`a generator made paths that cannot be written: ${faults.join('; ')}`)
  for (const parent of new Set(['.', ...paths.map(dirname)])) checkFolder(join(folder, parent))
  for (const path of paths) checkFile(join(folder, path))
}
