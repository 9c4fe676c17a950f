import { checkValue, createReport, type Report, readValue, refuseReported } from '@verzuimspec/input'
import { compileRules } from '@verzuimspec/rules'
import type { Spec } from '@verzuimspec/vocabulary'
import { buildMask } from './mask/build-mask.js'
import type { Mask } from './mask/mask.js'
import type { MaskOptions } from './options/options.js'
import { optionsSchema } from './options/options-schema.js'
import { readMapping } from './options/read-mapping.js'

/** The masks of options that fit their schema. */
export function planChecked(spec: Spec, options: MaskOptions, report: Report): Mask {
  const mapping = readMapping(spec, options, report)
  refuseReported(report)
  const mask = buildMask(compileRules(spec, { profile: mapping.profile }), mapping, report)
  refuseReported(report)
  return mask
}

/**
 * The masks of a mapped database before they are put into SQL: who has which view of which table, with which columns
 * and policies. Frozen. For tools that attack, judge or draw the masks.
 *
 * @throws InputError with every issue when the options are wrong; UnknownIdError on a profile the norm base does not have.
 * @example
 * planMasks(spec, options).tables.map(({ mapped }) => printRelation(mapped.relation)) // ['hr.geval', 'hr.dossier']
 */
export function planMasks(spec: Spec, options: MaskOptions): Mask {
  checkValue(optionsSchema, options, 'options')
  return planChecked(spec, options, createReport(readValue(options, 'options')))
}
