import type { Planning, Step } from '@verzuimspec/calendar'
import type { NormBase } from '@verzuimspec/model'
import type { OutputLanguage } from './parse-options.js'

const words = {
  nl: {
    first: 'Eerste ziektedag',
    unknown: 'nog niet te bepalen',
    unverified: 'niet geverifieerd',
    divergences: 'bronnen verschillen',
    status: {
      done: 'gedaan',
      due: 'loopt',
      late: 'te laat',
      'not-yet': 'nog niet',
      reached: 'gekomen',
      lapsed: 'kan niet meer',
      deviates: 'te laat, met reden',
    },
  },
  en: {
    first: 'First day of sickness',
    unknown: 'cannot be set yet',
    unverified: 'not verified',
    divergences: 'sources differ',
    status: {
      done: 'done',
      due: 'due',
      late: 'late',
      'not-yet': 'not yet',
      reached: 'reached',
      lapsed: 'no longer possible',
      deviates: 'late, with a reason',
    },
  },
} as const

const describeRemarks = (step: Step, lang: OutputLanguage): string => {
  const remarks = [
    ...(step.status === undefined ? [] : [words[lang].status[step.status]]),
    ...(step.verified ? [] : [words[lang].unverified]),
    ...(step.divergences.length > 0 ? [`${words[lang].divergences}: ${step.divergences.join(', ')}`] : []),
  ]
  return remarks.length === 0 ? '' : ` (${remarks.join('; ')})`
}

const renderStep = (base: NormBase, step: Step, lang: OutputLanguage): string => {
  const label = base.deadlines[step.deadline]?.label[lang] ?? step.deadline
  const who = base.roles[step.who]?.label[lang] ?? step.who
  const day = step.lastDay ?? words[lang].unknown
  return `${day}  ${label}, ${who}${describeRemarks(step, lang)}\n            ${step.norms.join(', ')}`
}

/**
 * A planning as lines of text, one step a pair of lines: day, what, who and remarks; then the norms.
 */
export function renderPlanning(base: NormBase, planning: Planning, lang: OutputLanguage): string {
  const steps = planning.steps.map((step) => renderStep(base, step, lang))
  return `${[`${planning.eersteZiektedag}  ${words[lang].first}`, ...steps].join('\n')}\n`
}
