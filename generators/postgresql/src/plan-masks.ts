import type { Spec } from '@verzuimspec/vocabulary'
import { buildMask } from './mask/build-mask.js'
import type { Mask } from './mask/mask.js'
import type { MaskOptions } from './options/options.js'
import { readOptions } from './options/read-options.js'

/**
 * The masks of a mapped database before they are put into SQL: who has which view of which table, with which columns
 * and policies. Frozen. For tools that attack, judge or draw the masks.
 *
 * @throws MaskOptionsError with every problem when the options are wrong.
 * @example
 * planMasks(spec, options).tables.map(({ mapped }) => printRelation(mapped.relation)) // ['hr.geval', 'hr.dossier']
 */
export function planMasks(spec: Spec, options: MaskOptions): Mask {
  return buildMask(spec, readOptions(spec, options))
}
