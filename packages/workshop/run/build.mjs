import { install } from './install.mjs'
import { runStep } from './step.mjs'
import { runTasks } from './turbo.mjs'

/**
 * Installs what is missing and builds; returns whether all of it ended well.
 *
 * @param {readonly string[]} [flags] of `turbo run`, to build less than everything: `['--filter=@verzuimspec/cli...']`
 */
export function build(flags = []) {
  return install() && runStep('build', () => runTasks(['build', ...flags]))
}

/** @returns {number} the exit code of `npm run build` */
export function run() {
  return build() ? 0 : 1
}
