import { join } from 'node:path'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { type NormBase, type Spec, specAsOf } from '@verzuimspec/vocabulary'
import { defaultAsOf } from '../src/index.js'

/** The norm base itself. */
export const base: NormBase = loadBundledBase(join(import.meta.dirname, '../../../spec/dist/norm-base.json'))

/** The norm base on the date that the types of the SDK hold for. */
export const spec: Spec = specAsOf(base, defaultAsOf)
