import type { Planning, StepExplanation } from '@verzuimspec/calendar'
import { renderICalendar, renderTimelineSvg, renderTimelineText } from '@verzuimspec/timeline'
import type { NormBase } from '@verzuimspec/vocabulary'
import type { OutputLanguage } from './parse-options.js'
import { UsageError } from './usage-error.js'

/** What is asked of a planning's form. */
export interface PlanForm {
  readonly language: OutputLanguage
  /** Days before a last day on which a calendar reminds. */
  readonly reminders: readonly number[]
  /** What tells the calendar entries of one case from those of another. */
  readonly caseId: string
}

type Render = (base: NormBase, planning: Planning, form: PlanForm) => string

const renderers: Readonly<Record<string, Render>> = {
  text: (base, planning, { language }) => renderTimelineText(base, planning, { language, norms: true }),
  ics: renderICalendar,
  svg: (base, planning, { language }) => renderTimelineSvg(base, planning, { language }),
}

/**
 * A planning as a timeline of text, an iCalendar file or an SVG drawing.
 *
 * @throws UsageError on a form that is not known or a reminder that is no number of days.
 */
export function renderPlan(base: NormBase, planning: Planning, name: string, form: PlanForm): string {
  const render = Object.hasOwn(renderers, name) ? renderers[name] : undefined
  if (render === undefined) {
    throw new UsageError(`\`${name}\` is no format; expected one of ${Object.keys(renderers).join(', ')}`)
  }
  try {
    return render(base, planning, form)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}

/** How the day of one step was found: a sentence a line, below it the norms it rests on. */
export function renderStep({ lines }: StepExplanation): string {
  const printed = lines.flatMap(({ text, norms }) => (norms.length === 0 ? [text] : [text, `  ${norms.join(', ')}`]))
  return `${printed.join('\n')}\n`
}
