import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Whether a machine reads along: then only failures, what was left out and the counts are printed. */
export const quiet = Boolean(process.env.CI)

/**
 * @typedef {object} Start
 * @property {string} [program] the running Node when absent
 * @property {string} [cwd] the root when absent
 * @property {Readonly<Record<string, string>>} [env] added to the environment
 * @property {boolean} [live] shows the output while it comes instead of returning it
 * @property {boolean} [shell] for Windows, where npm is a command script
 */

/**
 * Runs a program to its end.
 *
 * @param {readonly string[]} args
 * @param {Start} [start]
 * @returns {{ ok: boolean, output: string }} `output` holds what it printed, unless it was shown live
 */
export function runProgram(
  args,
  { program = process.execPath, cwd = root, env = {}, live = false, shell = false } = {},
) {
  const child = spawnSync(program, [...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell,
  })
  const output = [child.stdout, child.stderr, child.error?.message].filter(Boolean).join('\n')
  return { ok: child.status === 0, output }
}
