import { resolve } from 'node:path'
import { mostBytes, readText as readAny } from '@verzuimspec/input'
import type { Streams } from '../streams.js'

/**
 * The text of a file named on the command line, seen from where the command was called.
 *
 * @param most how many bytes it may have: as many as a YAML file unless said
 * @throws FileError when it cannot be read
 * @throws InputError when it is no UTF-8
 */
export function readText(streams: Streams, file: string, most: number = mostBytes.yaml): string {
  return readAny(resolve(streams.cwd, file), file, most)
}
