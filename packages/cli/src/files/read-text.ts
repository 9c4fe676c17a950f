import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Streams } from '../streams.js'

/** The text of a file named on the command line, seen from where the command was called. */
export function readText(streams: Streams, file: string): string {
  return readFileSync(resolve(streams.cwd, file), 'utf8')
}
