import { printJson as print } from '@verzuimspec/vocabulary'
import type { RunResult } from '../result/run-result.js'

/**
 * The result as JSON text, two spaces deep: the one report that the others and the certificate rest on.
 *
 * @example
 * JSON.parse(printJson(result)).totals.checks.failed // 0
 */
export function printJson(result: RunResult): string {
  return print(result)
}
