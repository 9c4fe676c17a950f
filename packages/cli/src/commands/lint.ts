import { resolve } from 'node:path'
import { type Issue, linkTree, lintNormBase, readTree, renderIssue } from '@verzuimspec/model'
import { exitCode } from '../exit-code.js'
import { readSchemasOf, showFromHere } from '../load-base.js'
import type { OutputLanguage } from '../parse-options.js'
import { pickDay } from '../pick-day.js'
import type { Command } from './command.js'

export interface LintOptions {
  readonly folder: string
  readonly sources?: string
  readonly lang: OutputLanguage
  readonly json?: boolean
}

const summarise = (issues: readonly Issue[]): string => (issues.length === 0 ? 'no issues' : `${issues.length} issues`)

const findIssues = (folder: string, sourcesDir: string | undefined): readonly Issue[] => {
  const tree = readTree(folder)
  const { base, issues } = linkTree(tree, readSchemasOf(folder))
  if (base === null) return issues
  return lintNormBase(tree, base, { today: pickDay(undefined), ...(sourcesDir === undefined ? {} : { sourcesDir }) })
}

/** Reads, validates, links and lints a norm base folder; every issue stands at its file and line. */
export const lint: Command<LintOptions> = (streams, options) => {
  const folder = resolve(streams.cwd, options.folder)
  const found = findIssues(folder, options.sources && resolve(streams.cwd, options.sources))
  const issues = found.map((issue) => showFromHere(streams, issue))
  if (options.json) streams.out(`${JSON.stringify({ schemaVersion: 1, issues }, null, 2)}\n`)
  else streams.out(`${[...issues.map((issue) => renderIssue(issue, options.lang)), summarise(issues)].join('\n')}\n`)
  return issues.length === 0 ? exitCode.ok : exitCode.findings
}
