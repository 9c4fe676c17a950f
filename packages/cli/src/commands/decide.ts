import { compileRules, explain, renderExplanation } from '@verzuimspec/rules'
import { printJson, specAsOf } from '@verzuimspec/vocabulary'
import { exitCode } from '../exit-code.js'
import { loadBase } from '../load-base.js'
import { type OutputLanguage, parseFacts } from '../parse-options.js'
import { pickDay } from '../pick-day.js'
import type { Command } from './command.js'

export interface DecideOptions {
  readonly actor: string
  readonly action: string
  readonly data: string
  readonly recipient?: string
  readonly purpose?: string
  readonly fact: readonly string[]
  readonly asOf?: string
  readonly profile?: string
  readonly spec?: string
  readonly lang: OutputLanguage
  readonly json?: boolean
}

/** Decides one request and explains the decision with its norms. */
export const decide: Command<DecideOptions> = (streams, options) => {
  const base = loadBase(streams, options.spec)
  const { actor, action, data, recipient, purpose, profile } = options
  const rules = compileRules(specAsOf(base, pickDay(options.asOf)), profile === undefined ? {} : { profile })
  const request = {
    actor,
    action,
    data,
    ...(recipient === undefined ? {} : { recipient }),
    ...(purpose === undefined ? {} : { purpose }),
  }
  const explanation = explain(rules, request, parseFacts(options.fact))
  const text = options.json
    ? printJson({ schemaVersion: 1, ...explanation })
    : renderExplanation(explanation, options.lang)
  streams.out(`${text.trimEnd()}\n`)
  return exitCode.ok
}
