import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { GeneratedFile } from '@verzuimspec/vocabulary'

interface Staged {
  readonly from: string
  readonly to: string
}

const stage = (folder: string, file: GeneratedFile): Staged => {
  const to = join(folder, file.path)
  const from = `${to}.${process.pid}.part`
  writeFileSync(from, file.content)
  return { from, to }
}

const makeFolders = (folder: string, files: readonly GeneratedFile[]): void => {
  for (const path of new Set(files.map((file) => dirname(join(folder, file.path)))))
    mkdirSync(path, { recursive: true })
}

/**
 * Writes files whole or not at all: each is first written beside its place, and only when all of them are there do
 * they take their places. If one cannot be written, what stood there stays as it was. Nothing is forced to disk: what is
 * lost with the power can be generated again.
 *
 * @throws the file system's error on the first file that could not be written
 */
export function writeWhole(folder: string, files: readonly GeneratedFile[]): void {
  const staged: Staged[] = []
  makeFolders(folder, files)
  try {
    for (const file of files) staged.push(stage(folder, file))
  } catch (error) {
    for (const { from } of staged) rmSync(from, { force: true })
    throw error
  }
  for (const { from, to } of staged) renameSync(from, to)
}
