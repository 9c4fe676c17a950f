import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { withFile } from '@verzuimspec/input'
import type { Streams } from '../streams.js'

/**
 * The text of a file named on the command line, seen from where the command was called.
 *
 * @throws FileError when it cannot be read
 */
export function readText(streams: Streams, file: string): string {
  return withFile(file, () => readFileSync(resolve(streams.cwd, file), 'utf8'))
}
