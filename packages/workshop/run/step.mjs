import { quiet } from './process.mjs'

/**
 * Runs one step, shows its name and how long it took, and on failure what it printed.
 *
 * @param {string} name
 * @param {() => { ok: boolean, output: string }} action
 * @returns {boolean} whether the step ended well
 */
export function runStep(name, action) {
  const began = performance.now()
  if (!quiet) console.log(`${name} …`)
  const { ok, output } = action()
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  if (!ok) console.error(`${output.trimEnd()}\n${name} failed after ${seconds} s`)
  else if (!quiet) console.log(`${name}: ${seconds} s`)
  return ok
}
