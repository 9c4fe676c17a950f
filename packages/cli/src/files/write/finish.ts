import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withFile } from '@verzuimspec/input'
import { type Journal, stagedAt } from './journal.js'

// What was moved before an earlier run ended is no longer staged.
const move = (from: string, to: string): void => {
  if (!existsSync(from)) return
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
}

const removeEmpty = (folder: string, path: string): void => {
  const parent = dirname(path)
  if (parent === '.' || !existsSync(join(folder, parent)) || readdirSync(join(folder, parent)).length > 0) return
  rmdirSync(join(folder, parent))
  removeEmpty(folder, parent)
}

/**
 * Does what a journal says, from its beginning or from where an earlier run ended; then the staging folder goes.
 *
 * @throws FileError when a file cannot take its place; running again goes on from there
 */
export function finish(folder: string, staging: string, { paths, gone }: Journal): void {
  for (const [position, path] of paths.entries()) {
    const to = join(folder, path)
    withFile(to, () => move(stagedAt(staging, position), to))
  }
  for (const path of gone) {
    withFile(join(folder, path), () => rmSync(join(folder, path), { force: true }))
    removeEmpty(folder, path)
  }
  rmSync(join(staging, 'journal.json'), { force: true })
  rmSync(staging, { recursive: true, force: true })
}
