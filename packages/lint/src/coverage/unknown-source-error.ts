import { findNearest } from '@verzuimspec/vocabulary'
import type { Id } from '@verzuimspec/vocabulary'

/** Thrown for a source that the norm base does not have; the message names the nearest it has. */
export class UnknownSourceError extends RangeError {
  override readonly name = 'UnknownSourceError'

  constructor(source: Id, known: readonly Id[]) {
    const nearest = findNearest(source, known)
    const mend = nearest === null ? `name one of ${known.join(', ')}` : `did you mean \`${nearest}\`?`
    super(`source \`${source}\` is not defined; expected one that the norm base defines; ${mend}`)
  }
}
