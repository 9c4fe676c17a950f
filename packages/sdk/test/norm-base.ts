import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadResolvedBase } from '@verzuimspec/norm-base'
import { type IsoDate, type NormBase, type Spec, specAsOf } from '@verzuimspec/vocabulary'

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), 'utf8')

/** The norm base itself, read from its YAML. */
export const base: NormBase = loadResolvedBase(join(import.meta.dirname, '../../../spec/resolved/norm-base.json'))

/** The date that the config of the SDK says its types hold for. */
export const asOf: IsoDate = /^asOf: (\S+)$/m.exec(read('../verzuimspec.config.yaml'))?.[1] ?? ''

/** The norm base on that date. */
export const spec: Spec = specAsOf(base, asOf)
