import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from '@verzuimspec/vocabulary'

/** Writes a new file that only its owner may read; refuses to overwrite one. */
export function writePrivate(folder: string, file: GeneratedFile): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file.path), file.content, { mode: 0o600, flag: 'wx' })
}
