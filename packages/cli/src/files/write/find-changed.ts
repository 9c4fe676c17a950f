import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFile } from '@verzuimspec/input'
import type { GeneratedFile } from '@verzuimspec/vocabulary'

const isFile = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true

const holds = (path: string, content: string): boolean =>
  withFile(path, () => isFile(path) && readFileSync(path).equals(Buffer.from(content)))

/** The files that are missing from a folder, or differ from what stands there. */
export function findChanged(folder: string, files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  return files.filter(({ path, content }) => !holds(join(folder, path), content))
}
