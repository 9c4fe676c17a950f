import { install } from './install.mjs'
import { runStep } from './step.mjs'
import { runTasks } from './turbo.mjs'

/**
 * Checks the types of everything, tests and benches included.
 *
 * @param {readonly string[]} flags of `turbo run`
 * @returns {number} the exit code of `npm run types:tests`
 */
export function run(flags) {
  return install() && runStep('types', () => runTasks(['types', ...flags])) ? 0 : 1
}
