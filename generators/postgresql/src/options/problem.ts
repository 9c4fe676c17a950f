/** Something wrong in the options: what, what was expected, and how to mend it. */
export interface OptionProblem {
  /** Where in the options, as a JSON pointer: `/tables/0/columns/diagnoze`. */
  readonly pointer: string
  readonly message: string
}

/** Notes a problem; reading goes on, so that one run tells all. */
export type Report = (pointer: string, message: string) => void

/** A part of a JSON pointer, escaped (RFC 6901). */
export function pointerTo(pointer: string, part: string | number): string {
  return `${pointer}/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

/** Options that masks cannot be made from; `problems` has all of them, the message too. */
export class MaskOptionsError extends Error {
  override readonly name = 'MaskOptionsError'
  readonly problems: readonly OptionProblem[]

  constructor(problems: readonly OptionProblem[]) {
    super(problems.map(({ pointer, message }) => `${pointer === '' ? '/' : pointer}: ${message}`).join('\n'))
    this.problems = problems
  }
}
