import { readFileSync } from 'node:fs'
import type { NormBase } from '@verzuimspec/vocabulary'
import { parseNormBase } from './parse-norm-base.js'

/**
 * Loads a resolved norm base (JSON) from disk, many times faster than `loadNormBase` reads the YAML it was made from.
 *
 * @param shown the file as errors show it; the path itself without it
 * @throws NormBaseError when the text is no JSON or no norm base; what `readFileSync` throws when it cannot be read.
 * @example
 * loadResolvedBase(bundleFile).version // '1.2.3'
 */
export function loadResolvedBase(file: string, shown: string = file): NormBase {
  return parseNormBase(readFileSync(file, 'utf8'), shown)
}
