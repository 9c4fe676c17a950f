import { createHash } from 'node:crypto'
import { bundleNormBase } from '@verzuimspec/norm-base'
import type { NormBase } from '@verzuimspec/vocabulary'

/** The SHA-256, in hex, of the norm base in its printed form: two bases with one digest say the same. */
export function digestNormBase(base: NormBase): string {
  return createHash('sha256').update(bundleNormBase(base).content).digest('hex')
}
