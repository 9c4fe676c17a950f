import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withFile } from '@verzuimspec/input'
import type { GeneratedFile } from '@verzuimspec/vocabulary'

/** Writes a new file that only its owner may read; refuses to overwrite one. */
export function writePrivate(folder: string, { path, content }: GeneratedFile): void {
  withFile(folder, () => mkdirSync(folder, { recursive: true }))
  withFile(join(folder, path), () => writeFileSync(join(folder, path), content, { mode: 0o600, flag: 'wx' }))
}
