import { explainStep, planCase } from '@verzuimspec/calendar'
import { type IsoDate, printJson, type Regime } from '@verzuimspec/vocabulary'
import { exitCode } from '../exit-code.js'
import { loadBase } from '../load-base.js'
import { type OutputLanguage, parseEvents, parseLeave, parsePeriod } from '../parse-options.js'
import { type PlanForm, renderPlan, renderStep } from '../render-plan.js'
import type { Command } from './command.js'

export interface PlanningOptions {
  readonly spell: readonly string[]
  readonly pregnancySpell: readonly string[]
  readonly leave: readonly string[]
  readonly leaveOtherCause: readonly string[]
  readonly event: readonly string[]
  readonly regime?: string
  readonly fact?: readonly string[]
  readonly today?: string
  readonly profile?: string
  readonly spec?: string
  readonly explain?: string
  readonly format?: string
  readonly reminder?: readonly string[]
  readonly case?: string
  readonly lang: OutputLanguage
  readonly json?: boolean
}

const makeCase = (options: PlanningOptions) => ({
  spells: [
    ...options.spell.map(parsePeriod),
    ...options.pregnancySpell.map((spell) => ({ ...parsePeriod(spell), byPregnancy: true })),
  ],
  leaves: [
    ...options.leave.map(parseLeave),
    ...options.leaveOtherCause.map((leave) => ({ ...parseLeave(leave), otherCause: true })),
  ],
  events: parseEvents(options.event),
  // What is no regime the calendar refuses, with those it knows.
  ...(options.regime === undefined ? {} : { regime: options.regime as Regime }),
  facts: Object.fromEntries((options.fact ?? []).map((fact) => [fact, true])),
})

const makeForm = ({ lang, reminder = [], case: caseId }: PlanningOptions, firstDay: IsoDate): PlanForm => ({
  language: lang,
  reminders: reminder.map(Number),
  caseId: caseId ?? firstDay,
})

/** Plans one absence: who must do what until when, and how that day was found. */
export const planning: Command<PlanningOptions> = (streams, options) => {
  const base = loadBase(streams, options.spec)
  const { profile, today, lang } = options
  const given = { ...(profile === undefined ? {} : { profile }), ...(today === undefined ? {} : { today }) }
  const plan = planCase(base, makeCase(options), given)
  const explanation = options.explain === undefined ? undefined : explainStep(base, plan, options.explain, lang)
  if (options.json) {
    streams.out(printJson({ schemaVersion: 1, ...plan, ...(explanation && { explanation }) }))
    return exitCode.ok
  }
  const text = () => renderPlan(base, plan, options.format ?? 'text', makeForm(options, plan.eersteZiektedag))
  streams.out(explanation === undefined ? text() : renderStep(explanation))
  return exitCode.ok
}
