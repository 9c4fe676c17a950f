import { install } from './install.mjs'
import { runTurbo } from './turbo.mjs'

/**
 * Builds and tests, and does so again for the packages that each change touches, until it is interrupted.
 *
 * @param {readonly string[]} flags of `turbo watch`: `npm run watch -- --filter=@verzuimspec/rules`
 * @returns {number} the exit code of `npm run watch`
 */
export function run(flags) {
  return install() && runTurbo(['watch', 'test', ...flags], { live: true }).ok ? 0 : 1
}
