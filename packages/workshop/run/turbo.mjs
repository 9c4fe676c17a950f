import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { root, runProgram } from './process.mjs'

const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo')

// A test file with a database inside takes up to a gigabyte, so four of them at once are enough on any machine.
const concurrency = Math.min(Math.max(availableParallelism(), 2), 4)

const settings = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  npm_config_loglevel: 'error',
}

/**
 * What turbo puts in its cache keys beside files: which Node did the work, and on which day, since exceptions end.
 *
 * @param {string} nodeVersion as in `process.versions.node`
 * @param {Date} now
 */
export const keyOf = (nodeVersion, now) => ({ NODE_VERSION: nodeVersion, TODAY: now.toISOString().slice(0, 10) })

/**
 * Runs turbo, with caches that tell one Node from another.
 *
 * @param {readonly string[]} args as for turbo: `['run', 'build']`
 * @param {{ node?: string, env?: Readonly<Record<string, string>>, live?: boolean }} [start] `node` is the version that
 *   does the work, when that is not the running one; `env` makes it be found
 * @returns {{ ok: boolean, output: string }}
 */
export function runTurbo(args, { node = process.versions.node, env = {}, live = false } = {}) {
  const start = { env: { ...settings, ...keyOf(node, new Date()), ...env }, live }
  return runProgram([turbo, ...args, '--ui=stream', `--concurrency=${concurrency}`], start)
}

/**
 * Runs tasks of every package to the end, also after one of them failed.
 *
 * @param {readonly string[]} tasks and flags of `turbo run`: `['lint', 'types']`
 * @param {Parameters<typeof runTurbo>[1]} [start]
 */
export function runTasks(tasks, start = {}) {
  const logs = start.live ? '--output-logs=new-only' : '--output-logs=errors-only'
  return runTurbo(['run', ...tasks, '--continue=dependencies-successful', logs], start)
}
