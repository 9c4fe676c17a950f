import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFile } from '@verzuimspec/input'
import type { Change } from './change.js'
import { checkRoom } from './check-room.js'
import { finish } from './finish.js'
import { clearParts, finishInterrupted, stagingFor } from './interrupted.js'
import { type Journal, stagedAt, writeJournal } from './journal.js'

const prepare = (folder: string, staging: string, { files, gone }: Change): Journal => {
  withFile(folder, () => mkdirSync(staging, { recursive: true }))
  for (const [position, { path, content }] of files.entries())
    withFile(join(folder, path), () => writeFileSync(stagedAt(staging, position), content))
  const journal = { paths: files.map(({ path }) => path), gone }
  withFile(folder, () => writeJournal(staging, journal))
  return journal
}

/**
 * Changes a folder whole or not at all. Everything is first written to a folder of its own inside it; then a journal
 * says what goes where, and only then do the files take their places. A run that is killed before there is a journal
 * has changed nothing; one that is killed after is finished by the next. Nothing is forced to disk: what is lost with
 * the power can be made again.
 *
 * @throws FileError when a file cannot be written; then nothing has changed
 */
export function writeWhole(folder: string, change: Change): void {
  finishInterrupted(folder)
  checkRoom(folder, change)
  clearParts(folder, [...change.files.map(({ path }) => path), ...change.gone])
  if (change.files.length + change.gone.length === 0) return
  const staging = stagingFor(folder, process.pid)
  let journal: Journal
  try {
    journal = prepare(folder, staging, change)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    throw error
  }
  finish(folder, staging, journal)
}
