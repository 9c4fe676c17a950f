import { fileURLToPath } from 'node:url'
import { loadNormBase, type Spec, specAsOf } from '@verzuimspec/model'

/** The norm base of this repository on one fixed day. */
export const spec: Spec = specAsOf(loadNormBase(fileURLToPath(new URL('../../../spec', import.meta.url))), '2026-07-01')
