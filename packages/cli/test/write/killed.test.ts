import { spawn } from 'node:child_process'
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

const killAfter = async (folder: string, milliseconds: number): Promise<void> => {
  const child = spawn(process.execPath, [writer, folder, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  await wait(milliseconds)
  child.kill('SIGKILL')
  expect((await ended)[1]).toBe('SIGKILL')
}

it('holds files of one run only, whenever a run was killed, once the next has begun', async () => {
  const folder = makeFolder()
  writeWhole(folder, { files: filesHolding('eerst'), gone: [] })
  let interrupted = 0
  for (let round = 0; round < 15; round += 1) {
    await killAfter(folder, (round * 7) % 40)
    interrupted += Number(isInterrupted(folder))
    finishInterrupted(folder)
    expect(contentsOf(folder).size).toBe(1)
    expect(listFiles(folder)).toHaveLength(count)
  }
  // Some of the kills fell amid a change; without any the rest would show nothing.
  expect(interrupted).toBeGreaterThan(0)
})
