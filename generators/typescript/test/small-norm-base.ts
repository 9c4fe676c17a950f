import { join } from 'node:path'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { type NormBase, type Spec, specAsOf } from '@verzuimspec/vocabulary'

const file = join(import.meta.dirname, 'small-norm-base.json')

/** A small norm base of an act that does not exist, with every kind of property in it. */
export const smallBase: NormBase = loadBundledBase(file)

/** The same after the old act ended. */
export const smallSpec: Spec = specAsOf(smallBase, '2024-01-01')
