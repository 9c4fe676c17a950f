import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from '@verzuimspec/vocabulary'

const readIfThere = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined)

/** The files that are missing from a folder, or differ from what stands there. */
export function findChanged(folder: string, files: readonly GeneratedFile[]): readonly GeneratedFile[] {
  return files.filter(({ path, content }) => readIfThere(join(folder, path)) !== content)
}
