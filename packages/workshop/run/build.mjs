import { join } from 'node:path'
import { install } from './install.mjs'
import { root, runProgram } from './process.mjs'
import { runStep } from './step.mjs'

const env = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  DO_NOT_TRACK: '1',
  npm_config_loglevel: 'error',
  // Part of turbo's cache key, which would otherwise take what one Node built for what another did.
  NODE_MAJOR: process.versions.node.split('.')[0] ?? '',
}

const arguments_ = ['run', 'build', '--ui=stream', '--output-logs=errors-only']

/**
 * Installs what is missing and builds every package, or one and what it needs; returns whether all of it ended well.
 *
 * @param {string} [only] the name of a package
 */
export function build(only) {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo')
  const chosen = only === undefined ? [] : [`--filter=${only}...`]
  return install() && runStep('build', () => runProgram([turbo, ...arguments_, ...chosen], { env }))
}

/** @returns {number} the exit code of `npm run build` */
export function run() {
  return build() ? 0 : 1
}
