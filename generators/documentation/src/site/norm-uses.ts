import type { Id } from '@verzuimspec/model'
import type { Answer } from './answer.js'

/** The answers that rest on each norm. */
export type NormUses = ReadonlyMap<Id, readonly Answer[]>

/** Turns answers round: from the norms they name to the answers. */
export function indexNormUses(answers: readonly Answer[]): NormUses {
  const uses = new Map<Id, Answer[]>()
  for (const answer of answers) {
    for (const norm of answer.norms) {
      const known = uses.get(norm)
      if (known === undefined) uses.set(norm, [answer])
      else known.push(answer)
    }
  }
  return uses
}
