import { resolve } from 'node:path'
import type { AnyIssue } from '@verzuimspec/input'
import { lintNormBase, renderLintIssue } from '@verzuimspec/lint'
import { linkTree, readTree, renderIssue } from '@verzuimspec/norm-base'
import { type Language, printJson } from '@verzuimspec/vocabulary'
import { exitCode } from '../exit-code.js'
import { readSchemasOf, showFromHere } from '../load-base.js'
import type { OutputLanguage } from '../parse-options.js'
import { pickDay } from '../pick-day.js'
import type { Streams } from '../streams.js'
import type { Command } from './command.js'

export interface LintOptions {
  readonly folder: string
  readonly sources?: string
  readonly lang: OutputLanguage
  readonly json?: boolean
}

/** What was found, and each of it as a line. */
interface Findings {
  readonly issues: readonly AnyIssue[]
  readonly lines: (language: Language) => readonly string[]
}

const summarise = ({ issues }: Findings): string => (issues.length === 0 ? 'no issues' : `${issues.length} issues`)

const findIssues = (streams: Streams, folder: string, sourcesDir: string | undefined): Findings => {
  const tree = readTree(folder)
  const schemas = readSchemasOf(folder)
  const { base, issues: found } = linkTree(tree, schemas)
  if (base === null) {
    const issues = found.map((issue) => showFromHere(streams, issue))
    return { issues, lines: (language) => issues.map((issue) => renderIssue(issue, language)) }
  }
  const options = { today: pickDay(undefined), ...(sourcesDir === undefined ? {} : { sourcesDir }) }
  const issues = lintNormBase(tree, schemas, base, options).map((issue) => showFromHere(streams, issue))
  return { issues, lines: (language) => issues.map((issue) => renderLintIssue(issue, language)) }
}

/** Reads, validates, links and lints a norm base folder; every issue stands at its file and line. */
export const lint: Command<LintOptions> = (streams, options) => {
  const folder = resolve(streams.cwd, options.folder)
  const found = findIssues(streams, folder, options.sources && resolve(streams.cwd, options.sources))
  if (options.json) streams.out(printJson({ schemaVersion: 1, issues: found.issues }))
  else streams.out(`${[...found.lines(options.lang), summarise(found)].join('\n')}\n`)
  return found.issues.length === 0 ? exitCode.ok : exitCode.findings
}
