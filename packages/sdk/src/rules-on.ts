import { parseDay } from '@verzuimspec/calendar'
import { compileRules, type Rules } from '@verzuimspec/rules'
import { specAsOf } from '@verzuimspec/vocabulary'
import { listTurns, numberEdition } from './editions.js'
import { defaultAsOf, defaultProfile } from './generated/norm-base.js'
import type { IsoDate, ProfileId } from './generated/vocabulary.js'
import { normBase } from './norm-base.js'
import type { AnswerOptions } from './options.js'
import { remember, rememberByName } from './remember.js'

const turns = remember(() => listTurns(normBase()))
const compiled = rememberByName<Rules>()

function compileOn(asOf: IsoDate, profile: ProfileId | undefined): Rules {
  parseDay(asOf)
  return compiled(`${numberEdition(turns(), asOf)} ${profile ?? ''}`, () =>
    compileRules(specAsOf(normBase(), asOf), { profile }),
  )
}

const byDefault = remember(() => compileOn(defaultAsOf, defaultProfile))

// Whoever asks about another date mostly asks about the same one again, and finding its edition takes longer than deciding.
let last: { readonly asOf: IsoDate; readonly profile: ProfileId | undefined; readonly rules: Rules } | undefined

/** The rules in force on a date under a profile, compiled when first asked for and kept per edition and profile. */
export function rulesOn(options: AnswerOptions | undefined): Rules {
  if (options === undefined) return byDefault()
  const { asOf = defaultAsOf, profile = defaultProfile } = options
  if (last?.asOf === asOf && last.profile === profile) return last.rules
  const rules = compileOn(asOf, profile)
  last = Object.freeze({ asOf, profile, rules })
  return rules
}
