import { fileURLToPath } from 'node:url'
import { loadBundledBase } from '@verzuimspec/norm-base'
import type { NormBase } from '@verzuimspec/vocabulary'

/** The norm base of the product itself: what is told of the law is told of it. */
export const normBase: NormBase = loadBundledBase(
  fileURLToPath(new URL('../../../spec/dist/norm-base.json', import.meta.url)),
)
