import { listTests } from '@verzuimspec/conformance'
import { type Coverage, coverageOf, sourceCoverageOf } from '@verzuimspec/lint'
import { type NormBase, printJson } from '@verzuimspec/vocabulary'
import { type ExitCode, exitCode } from '../exit-code.js'
import { loadBase } from '../load-base.js'
import type { OutputLanguage } from '../parse-options.js'
import { pickDay } from '../pick-day.js'
import { findUntested, renderCoverage, renderSourceCoverage } from '../render-coverage.js'
import type { Streams } from '../streams.js'
import type { Command } from './command.js'

export interface CoverageOptions {
  readonly spec?: string
  readonly source?: string
  readonly asOf?: string
  readonly lang: OutputLanguage
  readonly json?: boolean
}

interface Given {
  readonly base: NormBase
  readonly tests: ReturnType<typeof listTests>
  readonly options: CoverageOptions
}

const isComplete = ({ rulesWithoutNorm, unenforced }: Coverage): boolean =>
  rulesWithoutNorm.length === 0 && unenforced.length === 0

const sayJson = (streams: Streams, content: object): void => streams.out(printJson({ schemaVersion: 1, ...content }))

const coverAll = (streams: Streams, { base, tests, options }: Given): ExitCode => {
  const coverage = coverageOf(base)
  const untested = findUntested({ norms: Object.values(base.norms), tests })
  if (options.json) sayJson(streams, { ...coverage, untested: untested.map(({ id }) => id) })
  else streams.out(renderCoverage(coverage, untested, options.lang))
  return isComplete(coverage) ? exitCode.ok : exitCode.findings
}

const coverSource = (streams: Streams, source: string, { base, tests, options }: Given): ExitCode => {
  const norms = sourceCoverageOf(base, source, tests)
  if (options.json) sayJson(streams, { source, norms })
  else streams.out(renderSourceCoverage(norms, options.lang))
  const unenforced = norms.filter(({ norm, enforcers }) => norm.enforcedBy !== 'declared' && enforcers.length === 0)
  return unenforced.length === 0 ? exitCode.ok : exitCode.findings
}

/** Tells how far a norm base covers its sources, or each norm of one source with where it is enforced and tested. */
export const coverage: Command<CoverageOptions> = (streams, options) => {
  const base = loadBase(streams, options.spec)
  const tests = listTests(base, { asOf: pickDay(options.asOf), profile: null })
  const given = { base, tests, options }
  return options.source === undefined ? coverAll(streams, given) : coverSource(streams, options.source, given)
}
