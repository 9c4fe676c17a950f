import { rmSync } from 'node:fs'
import { join } from 'node:path'

/** Removes a file of ours, if it is there. */
export function removeFile(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true })
}
