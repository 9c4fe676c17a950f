import { diffDecisions, diffNormBases, judgeBump, type VersionLevel } from '@verzuimspec/lint'
import { printJson, specAsOf } from '@verzuimspec/vocabulary'
import { exitCode } from '../exit-code.js'
import { loadBase } from '../load-base.js'
import type { OutputLanguage } from '../parse-options.js'
import { pickDay } from '../pick-day.js'
import { renderDiff } from '../render-diff.js'
import type { Command } from './command.js'

export interface DiffOptions {
  readonly before: string
  readonly after: string
  readonly asOf?: string
  readonly failOn: Exclude<VersionLevel, 'none'>
  readonly lang: OutputLanguage
  readonly json?: boolean
}

const sizes: Readonly<Record<VersionLevel, number>> = { none: 0, patch: 1, minor: 2, major: 3 }

/** Tells what differs between two norm bases: entries, terms, and who may do less or more; and by how much the version goes up. */
export const diff: Command<DiffOptions> = (streams, options) => {
  const [before, after] = [loadBase(streams, options.before), loadBase(streams, options.after)]
  const asOf = pickDay(options.asOf)
  const entries = diffNormBases(before, after)
  const decisions = diffDecisions(specAsOf(before, asOf), specAsOf(after, asOf))
  const bump = judgeBump(entries, decisions)
  const versions = { from: before.version, to: after.version }
  if (options.json) {
    streams.out(printJson({ schemaVersion: 1, asOf, ...versions, step: bump, decisions, ...entries }))
  } else streams.out(renderDiff({ bump, decisions, entries }, options.lang))
  return sizes[bump.level] >= sizes[options.failOn] ? exitCode.findings : exitCode.ok
}
