import { type Planning, parseDay, printDay, type StepStatus } from '@verzuimspec/calendar'
import type { Language, NormBase } from '@verzuimspec/vocabulary'
import { listMarks, type Mark, weekdayOf, weekOf } from './marks.js'
import { words } from './words/words.js'

/** How a timeline in a terminal is written. */
export interface TextOptions {
  readonly language: Language
  /** Adds the norms below each step. */
  readonly norms?: boolean
  /** Colours a text by the status it is about; none without it. */
  readonly paint?: (text: string, status: StepStatus | undefined) => string
}

const signs: Readonly<Record<StepStatus, string>> = {
  done: '✓',
  due: '●',
  late: '✗',
  'not-yet': '○',
  reached: '◆',
  lapsed: '–',
  deviates: '~',
}

interface Line {
  readonly day: number
  readonly text: string
  readonly below: readonly string[]
}

const indent = ' '.repeat(14)

const listBelow = ({ step, lateness }: Mark, options: TextOptions): readonly string[] => [
  ...(step.status === 'late' && lateness !== undefined ? [`${indent}  ${lateness}`] : []),
  ...(options.norms === true ? [`${indent}  ${step.norms.join(', ')}`] : []),
]

function makeLine(planning: Planning, mark: Mark, options: TextOptions): Line {
  const sentences = words[options.language]
  const { step, day = 0, label, who, remarks } = mark
  const paint = options.paint ?? ((text: string) => text)
  const week = sentences.week(weekOf(parseDay(planning.eersteZiektedag), day)).padEnd(6)
  const sign = step.status === undefined ? (step.nature === 'moment' ? '◇' : '○') : signs[step.status]
  const tail = remarks.length === 0 ? '' : ` (${remarks.join('; ')})`
  return {
    day,
    text: `${paint(sign, step.status)} ${week} ${label}, ${who}${paint(tail, step.status)}`,
    below: listBelow(mark, options),
  }
}

function printDays(lines: readonly Line[], language: Language): readonly string[] {
  const sentences = words[language]
  let month = ''
  return lines.flatMap(({ day, text, below }) => {
    const date = printDay(day)
    const heading = `${sentences.months[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`
    const opened = heading === month ? [] : [heading]
    month = heading
    return [...opened, `  ${date.slice(8)} ${(sentences.weekdays[weekdayOf(day)] ?? '').padEnd(4)} │ ${text}`, ...below]
  })
}

/**
 * A planning as a timeline of text: a heading a month, a line a step with its day, its week of absence, what, who and
 * how it stands, and below a late step what lateness costs; steps that have no day yet last.
 *
 * @returns lines, each ending in a newline
 * @example
 * renderTimelineText(base, planCase(base, { spells: [{ from: '2022-01-03' }] }), { language: 'nl' }).split('\n')[1]
 * // => '  03 ma   │ ◆ wk 1   Eerste ziektedag'
 */
export function renderTimelineText(base: NormBase, planning: Planning, options: TextOptions): string {
  const sentences = words[options.language]
  const first = parseDay(planning.eersteZiektedag)
  const marks = listMarks(base, planning, options.language)
  const dated = marks.filter(({ day }) => day !== undefined).map((mark) => makeLine(planning, mark, options))
  const undated = marks.filter(({ day }) => day === undefined)
  const start: Line = { day: first, text: `◆ ${sentences.week(1).padEnd(6)} ${sentences.firstDay}`, below: [] }
  const lines = [
    ...printDays(
      [start, ...dated].toSorted((a, b) => a.day - b.day),
      options.language,
    ),
    ...(undated.length === 0 ? [] : [sentences.undated]),
    ...undated.map(({ label, who, remarks }) => `${indent}${label}, ${who} (${remarks.join('; ')})`),
  ]
  return `${lines.join('\n')}\n`
}
