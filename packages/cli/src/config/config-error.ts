/** The config file is wrong. Every finding stands at its line or JSON pointer. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(file: string, findings: readonly string[]) {
    super([`the config file ${file} cannot be used:`, ...findings.map((finding) => `  ${finding}`)].join('\n'))
  }
}
