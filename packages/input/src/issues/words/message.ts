/** One issue in words: what is wrong, what was expected, how to mend it. */
export interface Message {
  readonly wrong: string
  readonly expected: string
  readonly mend: string
}
