/**
 * What the kit says of a check or a norm. Only `passed` is a pass: what could not be tested is `inconclusive`,
 * what the target does not offer is `not-applicable`, what only a declaration can show is `attested`.
 */
export type Verdict =
  | 'passed'
  | 'failed'
  | 'inconclusive'
  | 'not-applicable'
  | 'attested'
  | 'adapter-error'
  | 'kit-error'

/** Every verdict, worst first: the verdict of a norm is the first of these that one of its checks has. */
export const verdicts: readonly Verdict[] = Object.freeze([
  'kit-error',
  'adapter-error',
  'failed',
  'inconclusive',
  'attested',
  'passed',
  'not-applicable',
])

/**
 * The verdict of a whole from those of its parts: the worst one, and `not-applicable` for no parts at all.
 *
 * @example
 * worstVerdict(['passed', 'inconclusive']) // 'inconclusive'
 */
export function worstVerdict(given: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => given.includes(verdict)) ?? 'not-applicable'
}
