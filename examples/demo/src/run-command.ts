import { spawnSync } from 'node:child_process'
import { commandProgram, root } from './places.js'

/** A step of the demo did not end as it should. */
export class DemoError extends Error {
  override readonly name = 'DemoError'
}

/**
 * Runs `verzuimspec` as a user would, in the root of the repository, and shows what it prints.
 *
 * @param env secrets, besides the environment of the demo itself
 * @throws DemoError when it does not end well
 */
export function runCommand(args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  process.stdout.write(`\n$ verzuimspec ${args.join(' ')}\n`)
  const { status } = spawnSync(process.execPath, [commandProgram, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new DemoError(`\`verzuimspec ${args[0]}\` ended with exit code ${status}; expected 0`)
}
