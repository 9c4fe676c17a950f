import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { finish } from './finish.js'
import { readJournal } from './journal.js'

/** Where a run prepares its change, in the folder it changes: a file moves at once only within one disk. */
export const stagingFor = (folder: string, pid: number): string => join(folder, `.verzuimspec-${pid}`)

const stagingName = /^\.verzuimspec-(?<pid>\d+)$/

/** Preparing takes seconds: after this long whoever began it is gone, whatever runs under its number now. */
const longestPreparation = 3_600_000

const isRunning = (pid: number): boolean => {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const isAbandoned = (staging: string, pid: number): boolean =>
  !isRunning(pid) || Date.now() - statSync(staging).mtimeMs > longestPreparation

const listNames = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : [])

interface Staging {
  readonly path: string
  readonly pid: number
}

const stagingsIn = (folder: string): readonly Staging[] =>
  listNames(folder).flatMap((name) => {
    const pid = stagingName.exec(name)?.groups?.pid
    return pid === undefined ? [] : [{ path: join(folder, name), pid: Number(pid) }]
  })

/** Whether an earlier run ended amid its change of a folder, so that new files stand beside old ones. */
export function isInterrupted(folder: string): boolean {
  return stagingsIn(folder).some(({ path }) => readJournal(path) !== null)
}

/** Finishes what an earlier run had wholly prepared, and clears what it had not. */
export function finishInterrupted(folder: string): void {
  for (const { path, pid } of stagingsIn(folder)) {
    const journal = readJournal(path)
    if (journal !== null) finish(folder, path, journal)
    else if (isAbandoned(path, pid)) rmSync(path, { recursive: true, force: true })
  }
}

/** Clears what versions before 0.2 left beside a file when they were killed: `report.json.4711.part`. */
export function clearParts(folder: string, paths: readonly string[]): void {
  const beside = new Set(paths.map((path) => join(folder, path)))
  for (const parent of new Set(paths.map((path) => dirname(join(folder, path))))) {
    for (const name of listNames(parent)) {
      const of = /^(?<name>.+)\.\d+\.part$/.exec(name)?.groups?.name
      if (of !== undefined && beside.has(join(parent, of))) rmSync(join(parent, name), { force: true })
    }
  }
}
