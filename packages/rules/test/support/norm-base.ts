import { fileURLToPath } from 'node:url'
import { loadBundledBase } from '@verzuimspec/norm-base'
import type { NormBase } from '@verzuimspec/vocabulary'

/** The norm base of the product itself, resolved; that it is in step with its YAML has a test of its own. */
export const normBase: NormBase = loadBundledBase(
  fileURLToPath(new URL('../../../../spec/dist/norm-base.json', import.meta.url)),
)
