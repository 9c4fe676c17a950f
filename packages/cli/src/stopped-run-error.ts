/** A run against a target ended before there was anything to report. */
export class StoppedRunError extends Error {
  override readonly name = 'StoppedRunError'

  constructor(reason: string) {
    super(`the run stopped: ${reason}\nnothing was written`)
  }
}
