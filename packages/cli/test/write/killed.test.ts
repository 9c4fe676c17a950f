import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { finishInterrupted, isInterrupted } from '../../src/files/write/interrupted.js'
import { writeWhole } from '../../src/files/write/write-whole.js'

const count = 150
const writer = join(import.meta.dirname, 'endless-writer.mjs')

const filesHolding = (content: string) =>
  Array.from({ length: count }, (_, number) => ({ path: `map-${number % 7}/${number}.txt`, content }))

const makeFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'verzuimspec-killed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const contentsOf = (folder: string): ReadonlySet<string> =>
  new Set(listFiles(folder).map((file) => readFileSync(file, 'utf8')))

interface Writer {
  readonly child: ChildProcess
  readonly ended: Promise<unknown>
}

/** A process that changes the folder over and over; it has done so once. */
const startWriter = async (folder: string): Promise<Writer> => {
  const child = spawn(process.execPath, [writer, folder, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  return { child, ended }
}

const kill = async ({ child, ended }: Writer): Promise<void> => {
  child.kill('SIGKILL')
  await ended
  expect(child.signalCode).toBe('SIGKILL')
}

// It is halted to be looked at, and goes on until it stands amid a change: no clock can aim at that.
const killAmidChange = async (folder: string): Promise<void> => {
  const running = await startWriter(folder)
  for (;;) {
    running.child.kill('SIGSTOP')
    await wait(1)
    if (isInterrupted(folder)) break
    running.child.kill('SIGCONT')
    await wait(Math.random() * 5)
  }
  await kill(running)
}

const expectOneRun = (folder: string): void => {
  finishInterrupted(folder)
  expect(contentsOf(folder).size).toBe(1)
  expect(listFiles(folder)).toHaveLength(count)
}

const makeWritten = (): string => {
  const folder = makeFolder()
  writeWhole(folder, { files: filesHolding('eerst'), gone: [] })
  return folder
}

it('holds files of one run only, whenever a run was killed, once the next has begun', async () => {
  const folder = makeWritten()
  for (let round = 0; round < 10; round += 1) {
    const running = await startWriter(folder)
    await wait((round * 7) % 40)
    await kill(running)
    expectOneRun(folder)
  }
})

it('finishes a change that was killed halfway', async () => {
  const folder = makeWritten()
  for (let round = 0; round < 5; round += 1) {
    await killAmidChange(folder)
    expect(isInterrupted(folder)).toBe(true)
    expectOneRun(folder)
  }
})
