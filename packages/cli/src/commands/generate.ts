import { dirname, relative, resolve } from 'node:path'
import { printJson } from '@verzuimspec/vocabulary'
import { composeConfigSchema } from '../config/config-schema.js'
import { generators } from '../config/generators.js'
import { readConfig } from '../config/read-config.js'
import { exitCode } from '../exit-code.js'
import { readText } from '../files/read-text.js'
import type { Change } from '../files/write/change.js'
import { findChanged } from '../files/write/find-changed.js'
import { finishInterrupted, isInterrupted } from '../files/write/interrupted.js'
import { withManifest } from '../files/write/manifest.js'
import { writeWhole } from '../files/write/write-whole.js'
import { generateAll } from '../generate-all.js'
import { loadBase } from '../load-base.js'
import type { Command } from './command.js'

export interface GenerateOptions {
  readonly config: string
  readonly check?: boolean
  readonly configSchema?: boolean
  readonly spec?: string
  readonly json?: boolean
}

/** What a run found in the folder it generates into. */
interface Outcome {
  /** As seen from where the command was called. */
  readonly folder: string
  readonly total: number
  readonly change: Change
  readonly isCheck: boolean
  /** Whether an earlier run was killed amid its change, and none has finished it. */
  readonly isInterrupted: boolean
}

const countChanges = ({ files, gone }: Change): number => files.length + gone.length

const describe = ({ folder, total, change, isCheck }: Outcome): string => {
  if (countChanges(change) === 0) return `${total} files in ${folder} are current`
  const [changed, gone] = [change.files.length, change.gone.length]
  if (!isCheck)
    return `wrote ${changed} of ${total} files to ${folder}${gone === 0 ? '' : ` and removed ${gone} that are no longer made`}`
  const stale = `${changed} of ${total} files in ${folder} are missing or differ from the norm base`
  const left = gone === 0 ? '' : `, ${gone} are no longer made`
  return `${stale}${left}; run \`verzuimspec generate\` and commit the result`
}

const listChanges = ({ change }: Outcome): readonly string[] => [
  ...change.files.map(({ path }) => path),
  ...change.gone.map((path) => `${path} (no longer made)`),
]

const printOutcome = ({ folder, total, change, isInterrupted }: Outcome): string => {
  const changed = change.files.map(({ path }) => path)
  const said = { schemaVersion: 1, folder, files: total, changed, gone: change.gone, interrupted: isInterrupted }
  return printJson(said)
}

const printText = (outcome: Outcome): string => {
  const warning = outcome.isInterrupted ? ['an earlier run was ended amid its work; the next one finishes it'] : []
  return `${[describe(outcome), ...warning, ...(outcome.isCheck ? listChanges(outcome) : [])].join('\n')}\n`
}

/**
 * Generates what a config names. Unchanged files are left alone, and files that a former run made and this one does not
 * go; with `--check` nothing is written at all.
 */
export const generate: Command<GenerateOptions> = async (streams, options) => {
  if (options.configSchema === true) {
    streams.out(printJson(composeConfigSchema(generators)))
    return exitCode.ok
  }
  const config = resolve(streams.cwd, options.config)
  const parsed = readConfig(readText(streams, options.config), options.config)
  const folder = resolve(dirname(config), parsed.out)
  const made = await generateAll(loadBase(streams, options.spec), parsed)
  const isCheck = options.check === true
  if (!isCheck) finishInterrupted(folder)
  const { files, gone } = withManifest(folder, config, made)
  const change = { files: findChanged(folder, files), gone }
  if (!isCheck) writeWhole(folder, change)
  const shown = relative(streams.cwd, folder) || '.'
  const outcome = { folder: shown, total: files.length, change, isCheck, isInterrupted: isInterrupted(folder) }
  streams.out(options.json ? printOutcome(outcome) : printText(outcome))
  return isCheck && (countChanges(change) > 0 || outcome.isInterrupted) ? exitCode.findings : exitCode.ok
}
