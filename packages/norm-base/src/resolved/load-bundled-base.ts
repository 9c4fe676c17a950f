import { readFileSync } from 'node:fs'
import type { NormBase } from '@verzuimspec/vocabulary'
import { toNormBase } from './parse-norm-base.js'

/**
 * Loads the resolved norm base that a package of ours ships, without checking it: it was checked when it was made. Never
 * for a file that somebody names; that is what `loadResolvedBase` is for.
 *
 * @example
 * loadBundledBase(bundleFile).version // '1.2.3'
 */
export function loadBundledBase(file: string): NormBase {
  return toNormBase(JSON.parse(readFileSync(file, 'utf8')))
}
