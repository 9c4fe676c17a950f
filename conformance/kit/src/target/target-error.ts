/**
 * The target file or its environment is wrong: the run has not started and nothing was written.
 * `findings` each say what is wrong, what was expected and how to mend it.
 */
export class TargetError extends Error {
  override readonly name = 'TargetError'

  constructor(
    readonly file: string,
    readonly findings: readonly string[],
  ) {
    super([`the target file ${file} cannot be used:`, ...findings.map((finding) => `  ${finding}`)].join('\n'))
  }
}
