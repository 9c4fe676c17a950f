import { normBase } from '../norm-base.js'
import { type Case, type LawCase, lastDayOf, type Options, open } from './law-case.js'

/** One deadline of the norm base on one case; an absence that starts on 3 January 2022 unless the case says otherwise. */
export function dayCase(
  fact: string,
  says: string,
  deadline: string,
  want: string | undefined,
  absence: Partial<Case> = {},
  options: Options = {},
): LawCase {
  return {
    fact,
    says,
    onNormBase: true,
    run: (api) => lastDayOf(api, deadline, { ...open, ...absence }, options, normBase),
    want,
  }
}
