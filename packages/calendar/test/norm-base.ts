import { join } from 'node:path'
import { loadNormBase } from '@verzuimspec/norm-base'
import type { NormBase } from '@verzuimspec/vocabulary'

/** The norm base of the product itself: what is told of the law is told of it. */
export const normBase: NormBase = loadNormBase(join(import.meta.dirname, '../../../spec'))
