/** A deliberate fault: one edit in one source file, and a fact of the law whose cases must notice it. */
export interface Culprit {
  readonly name: string
  readonly file: string
  readonly from: string
  readonly to: string
  readonly caughtBy: string
}
