import { fileURLToPath } from 'node:url'
import { loadNormBase } from '@verzuimspec/norm-base'
import { type Spec, specAsOf } from '@verzuimspec/vocabulary'

/** The norm base of this repository on one fixed day. */
export const spec: Spec = specAsOf(loadNormBase(fileURLToPath(new URL('../../../spec', import.meta.url))), '2026-07-01')
