import { verifyCertificate } from '@verzuimspec/conformance'
import { mostBytes } from '@verzuimspec/input'
import { printJson } from '@verzuimspec/vocabulary'
import { exitCode } from '../exit-code.js'
import { readText } from '../files/read-text.js'
import { countScope } from '../render-summary.js'
import type { Command } from './command.js'

export interface CertificateVerifyOptions {
  readonly certificate: string
  readonly key: string
  readonly report?: string
  readonly json?: boolean
}

/** Checks a certificate offline against the issuer's public key and, when given, the report it is about. */
export const certificateVerify: Command<CertificateVerifyOptions> = async (streams, options) => {
  const report = options.report === undefined ? {} : { report: readText(streams, options.report, mostBytes.report) }
  const now = new Date().toISOString()
  const statement = await verifyCertificate(readText(streams, options.certificate), readText(streams, options.key), {
    now,
    ...report,
  })
  if (options.json) {
    streams.out(printJson({ schemaVersion: 1, ...statement }))
    return exitCode.ok
  }
  const { target, spec, totals, level, expiresAt, scope, notice } = statement.predicate
  const lines = [
    'the certificate holds',
    `  target: ${target.name}, ${target.product} ${target.version}`,
    `  scope: ${countScope(scope)}`,
    `  norms: base ${spec.version} as of ${spec.asOf}, profile ${spec.profile ?? 'default'}`,
    `  checks passed: ${totals.checks.passed}, failed: ${totals.checks.failed}`,
    `  level: ${level}; expires ${expiresAt}`,
    `  ${options.report === undefined ? 'the report was not compared; give --report to do so' : 'the report is the certified one'}`,
    `  ${notice}`,
  ]
  streams.out(`${lines.join('\n')}\n`)
  return exitCode.ok
}
