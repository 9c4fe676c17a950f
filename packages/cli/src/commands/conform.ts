import { relative, resolve } from 'node:path'
import {
  exitCodeOf,
  issueCertificate,
  parseTarget,
  printHtml,
  printJson,
  printJunit,
  type RunResult,
  readScenarios,
  readSecrets,
  runConformance,
} from '@verzuimspec/conformance'
import type { GeneratedFile, NormBase } from '@verzuimspec/vocabulary'
import { type ExitCode, exitCode } from '../exit-code.js'
import { readText } from '../files/read-text.js'
import { writeWhole } from '../files/write/write-whole.js'
import { loadBase } from '../load-base.js'
import { pickDay } from '../pick-day.js'
import { renderSummary } from '../render-summary.js'
import { StoppedRunError } from '../stopped-run-error.js'
import type { Streams } from '../streams.js'
import type { Command } from './command.js'

export interface ConformOptions {
  readonly target: string
  readonly out: string
  readonly key?: string
  readonly asOf?: string
  readonly profile?: string
  readonly spec?: string
  readonly json?: boolean
}

const certificateName = 'certificate.jws'

const showProgress = (streams: Streams, text: string): void => {
  if (streams.isWatched) streams.err(`${text}\n`)
}

const runTarget = async (streams: Streams, base: NormBase, options: ConformOptions): Promise<RunResult> => {
  const target = parseTarget(readText(streams, options.target), options.target, base)
  const scenarios = readScenarios(base)
  return runConformance({
    base,
    asOf: pickDay(options.asOf),
    profile: options.profile ?? null,
    target,
    secrets: readSecrets(target, streams.env, options.target),
    scenarios,
    onScenario: ({ id }, index) => showProgress(streams, `scenario ${index + 1} of ${scenarios.length}: ${id}`),
    now: () => new Date().toISOString(),
  })
}

const makeReports = (result: RunResult, base: NormBase): readonly GeneratedFile[] => [
  { path: 'report.json', content: printJson(result) },
  { path: 'TEST-verzuimspec.xml', content: printJunit(result) },
  { path: 'report.html', content: printHtml(result, base.norms) },
]

const makeCertificate = async (
  streams: Streams,
  result: RunResult,
  keyFile: string | undefined,
): Promise<readonly GeneratedFile[]> => {
  if (keyFile === undefined || exitCodeOf(result) !== exitCode.ok) return []
  const certificate = await issueCertificate(result, readText(streams, keyFile), result.finishedAt)
  return [{ path: certificateName, content: `${certificate}\n` }]
}

/**
 * Runs a target through the conformance kit and writes the reports, and the certificate when every check deserves
 * it. A target that cannot be reached at all leaves what an earlier run wrote.
 */
export const conform: Command<ConformOptions> = async (streams, options) => {
  const base = loadBase(streams, options.spec)
  const result = await runTarget(streams, base, options)
  if (result.stopped !== null) throw new StoppedRunError(result.stopped)
  const folder = resolve(streams.cwd, options.out)
  const certificate = await makeCertificate(streams, result, options.key)
  // A certificate of an earlier run must not lie beside a report that would not deserve it.
  const gone = certificate.length === 0 ? [certificateName] : []
  writeWhole(folder, { files: [...makeReports(result, base), ...certificate], gone })
  const shown = relative(streams.cwd, folder) || '.'
  streams.out(options.json ? printJson(result) : renderSummary(result, shown, certificate.length > 0))
  return exitCodeOf(result) as ExitCode
}
