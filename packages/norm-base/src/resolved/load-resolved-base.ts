import { dirname, join } from 'node:path'
import { mostBytes, readText } from '@verzuimspec/input'
import type { NormBase } from '@verzuimspec/vocabulary'
import { readSchemas, type SpecSchemas } from '../shape/spec-schemas.js'
import { parseNormBase } from './parse-norm-base.js'

/** What a resolved norm base is read with. */
export interface ResolvedOptions {
  /** The file as errors show it; its path without it. */
  readonly shown?: string
  /** The schemas it is checked by; those in `schema/` beside its folder without them. */
  readonly schemas?: SpecSchemas
}

/**
 * Loads a resolved norm base (JSON) from disk and checks it as strictly as the YAML it was made from.
 *
 * @throws NormBaseError with every issue when it is no norm base, or a broken one
 * @throws FileError when it cannot be read
 * @example
 * loadResolvedBase(bundleFile, { schemas }).version // '1.2.3'
 */
export function loadResolvedBase(file: string, options: ResolvedOptions = {}): NormBase {
  const { shown = file, schemas = readSchemas(join(dirname(file), '../schema')) } = options
  return parseNormBase(readText(file, shown, mostBytes.resolvedBase), shown, schemas)
}
