import { type Planning, parseDay, printDay } from '@verzuimspec/calendar'
import { escapeMarkup, type Language, type NormBase } from '@verzuimspec/vocabulary'
import { listMarks, type Mark } from './marks.js'
import { words } from './words/words.js'

/** How a drawing is made. */
export interface SvgOptions {
  readonly language: Language
  /** In pixels; 1000 without it. */
  readonly width?: number
}

const labelWidth = 380
const rowHeight = 22
const headHeight = 40

const style = `
text{font:13px system-ui,sans-serif;fill:#1d2733}.muted{fill:#5b6875}.axis{stroke:#c9d1da}.term{fill:#b9cde4}
.mark{fill:#33587f}.done{fill:#2e7d4f}.late{fill:#b3261e}.today{stroke:#b3261e;stroke-dasharray:4 3}
@media (prefers-color-scheme:dark){text{fill:#e6ebf0}.muted{fill:#9fb0c0}.axis{stroke:#3b4a59}.term{fill:#34506e}.mark{fill:#9cc4ee}}`

interface Scale {
  readonly from: number
  readonly to: number
  readonly place: (day: number) => number
}

function makeScale(days: readonly number[], width: number): Scale {
  const from = Math.min(...days)
  const to = Math.max(...days, from + 28)
  const room = width - labelWidth - 20
  return { from, to, place: (day) => Math.round(labelWidth + ((day - from) / (to - from)) * room) }
}

function drawMonths({ from, to, place }: Scale, language: Language, height: number): readonly string[] {
  const { months } = words[language]
  const firsts = Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((day) =>
    printDay(day).endsWith('-01'),
  )
  const every = Math.max(1, Math.ceil(firsts.length / 12))
  return firsts
    .filter((_, i) => i % every === 0)
    .map((day) => {
      const [year = '', month = ''] = printDay(day).split('-')
      const x = place(day)
      const label = `${months[Number(month) - 1]} ${year.slice(2)}`
      return `<line class="axis" x1="${x}" y1="${headHeight - 8}" x2="${x}" y2="${height}"/><text class="muted" x="${x + 3}" y="${headHeight - 14}">${label}</text>`
    })
}

function classOf({ step }: Mark): string {
  if (step.status === 'done') return 'mark done'
  return step.status === 'late' ? 'mark late' : 'mark'
}

function drawRow(mark: Mark, row: number, { place }: Scale): string {
  const y = headHeight + row * rowHeight
  const { step, day, label, who, remarks } = mark
  const title = escapeMarkup(
    [label, who, step.lastDay ?? '', ...remarks, step.norms.join(', ')].filter(Boolean).join(' · '),
  )
  const text = `<text x="8" y="${y + 15}">${escapeMarkup(label.length > 52 ? `${label.slice(0, 51)}…` : label)}</text>`
  if (day === undefined)
    return `<g><title>${title}</title>${text}<text class="muted" x="${labelWidth}" y="${y + 15}">${escapeMarkup(remarks.join('; '))}</text></g>`
  const opens = parseDay(step.opens ?? step.start ?? printDay(day))
  const [left, right] = [place(Math.min(opens, day)), place(day)]
  const term =
    step.nature === 'moment'
      ? ''
      : `<rect class="term" x="${left}" y="${y + 6}" width="${right - left}" height="10" rx="3"/>`
  return `<g><title>${title}</title>${text}${term}<circle class="${classOf(mark)}" cx="${right}" cy="${y + 11}" r="5"/></g>`
}

function drawToday({ today }: Planning, { from, to, place }: Scale, height: number): readonly string[] {
  if (today === undefined) return []
  const day = parseDay(today)
  if (day < from || day > to) return []
  return [`<line class="today" x1="${place(day)}" y1="${headHeight - 8}" x2="${place(day)}" y2="${height}"/>`]
}

/**
 * A planning as an SVG drawing: a row a step, its term as a bar and its last day as a dot, months along the top and a
 * line on `today`. It names everything in a title for who does not see it, and follows the reader's light or dark scheme.
 *
 * @throws RangeError on a width below 640 pixels.
 * @example
 * renderTimelineSvg(base, planning, { language: 'nl' }).startsWith('<svg') // => true
 */
export function renderTimelineSvg(base: NormBase, planning: Planning, { language, width = 1000 }: SvgOptions): string {
  if (!(width >= 640)) throw new RangeError(`a width of ${width} leaves no room for the labels; expected 640 or more`)
  const sentences = words[language]
  const marks = listMarks(base, planning, language)
  const first = parseDay(planning.eersteZiektedag)
  const scale = makeScale([first, ...marks.flatMap(({ day }) => day ?? [])], width)
  const height = headHeight + marks.length * rowHeight + 28
  const title = `${sentences.title}, ${sentences.firstDay.toLowerCase()} ${planning.eersteZiektedag}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="titel" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="titel">${title}</title><style>${style}</style>`,
    `<text x="8" y="${headHeight - 14}">${sentences.firstDay} ${planning.eersteZiektedag}</text>`,
    ...drawMonths(scale, language, height - 24),
    ...drawToday(planning, scale, height - 24),
    ...marks.map((mark, row) => drawRow(mark, row, scale)),
    `<text class="muted" x="8" y="${height - 8}">${sentences.noAdvice}</text>`,
    '</svg>\n',
  ].join('\n')
}
