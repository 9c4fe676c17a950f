import { basename } from 'node:path'
import { runProgram } from './process.mjs'

/**
 * Runs npm with the Node that runs this: the npm that started us, otherwise the one on the PATH.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string }} [start]
 * @returns {{ ok: boolean, output: string }}
 */
export function runNpm(args, start = {}) {
  const cli = process.env.npm_execpath
  // Another package manager sets the same variable, and would read neither this lock nor these arguments.
  if (cli !== undefined && basename(cli) === 'npm-cli.js') return runProgram([cli, ...args], start)
  return runProgram(args, { ...start, program: 'npm', shell: process.platform === 'win32' })
}
