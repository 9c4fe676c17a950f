import { fileURLToPath } from 'node:url'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { type Spec, specAsOf } from '@verzuimspec/vocabulary'

/** The norm base of this repository on one fixed day. */
export const spec: Spec = specAsOf(
  loadBundledBase(fileURLToPath(new URL('../../../spec/dist/norm-base.json', import.meta.url))),
  '2026-07-01',
)
