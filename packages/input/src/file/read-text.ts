import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs'
import { placesIn } from '../document/text/line-places.js'
import { InputError } from '../issues/input-error.js'
import { renderShapeIssue } from '../issues/render-shape-issue.js'
import { FileError, withFile } from './file-error.js'
import type { FileReason } from './file-fault.js'

/** How many bytes a file may have, by what is in it: more is no input of ours, and would take minutes to refuse. */
export const mostBytes = Object.freeze({ yaml: 8_000_000, resolvedBase: 64_000_000, report: 256_000_000, key: 100_000 })

function reasonAgainst(found: Stats, most: number): FileReason | null {
  if (found.isDirectory()) return { code: 'is-folder' }
  if (found.isFIFO()) return { code: 'other-thing', thing: 'pipe' }
  if (found.isSocket()) return { code: 'other-thing', thing: 'socket' }
  if (!found.isFile()) return { code: 'other-thing', thing: 'device' }
  return found.size > most ? { code: 'too-large', size: found.size, most } : null
}

function readBytes(path: string, shown: string, most: number): Buffer {
  return withFile(shown, () => {
    // Without waiting: a pipe that nobody writes to would hold us for ever.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const reason = reasonAgainst(fstatSync(file), most)
      if (reason !== null) throw new FileError({ path: shown, reason })
      return readFileSync(file)
    } finally {
      closeSync(file)
    }
  })
}

// What is well read before the first wrong byte comes back whole; a wrong one is replaced.
function offsetOfWrong(bytes: Buffer): number {
  const text = bytes.toString('utf8')
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) {
    const before = Buffer.byteLength(text.slice(0, at))
    if (!bytes.subarray(before, before + 3).equals(Buffer.from('\ufffd'))) return at
  }
  return text.length
}

function decode(bytes: Buffer, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const at = placesIn(bytes.toString('utf8'), shown)(offsetOfWrong(bytes))
    throw new InputError([{ code: 'not-utf8', at }], renderShapeIssue)
  }
}

/**
 * The text of a file that somebody gave us, without a byte order mark.
 *
 * @param shown the file as errors show it
 * @param most how many bytes it may have
 * @throws FileError when it is not there, is no file, is too large or cannot be read
 * @throws InputError when it is not UTF-8, at the line of the first byte that is not
 * @example
 * readText('packages/input/package.json', 'package.json', mostBytes.yaml).includes('verzuimspec') // true
 */
export function readText(path: string, shown: string, most: number): string {
  return decode(readBytes(path, shown, most), shown)
}
