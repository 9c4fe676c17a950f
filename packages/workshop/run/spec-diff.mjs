import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from './build.mjs'
import { root, runProgram } from './process.mjs'

const cli = join(root, 'packages', 'cli', 'dist', 'bin.js')

/** @param {readonly string[]} args @returns {string | undefined} what git answers; undefined when it cannot */
function askGit(args) {
  const { ok, output } = runProgram(args, { program: 'git' })
  return ok ? output.trim() : undefined
}

/**
 * The commit to compare with: the one given, else where this branch left main, else, on main itself, the one before.
 *
 * @param {string | undefined} given
 * @param {(args: readonly string[]) => string | undefined} ask git
 * @returns {string | undefined} undefined without history, as in a shallow clone
 */
export function findBase(given, ask) {
  if (given !== undefined) return ask(['rev-parse', '--verify', '--quiet', `${given}^{commit}`])
  const head = ask(['rev-parse', 'HEAD'])
  const base = ask(['merge-base', 'HEAD', 'origin/main']) ?? ask(['merge-base', 'HEAD', 'main'])
  return base === head ? ask(['rev-parse', '--verify', '--quiet', 'HEAD^']) : base
}

/** @param {string} base @param {string} folder */
function takeOut(base, folder) {
  const file = join(folder, 'spec.tar')
  const archive = runProgram(['archive', '--output', file, base, 'spec'], { program: 'git' })
  return archive.ok && runProgram(['-xf', file, '-C', folder], { program: 'tar' }).ok
}

/** @param {string} base @returns {string} */
function compare(base) {
  const folder = mkdtempSync(join(tmpdir(), 'verzuimspec-'))
  try {
    if (!takeOut(base, folder)) return `the norm base of ${base} could not be taken out of git: nothing to compare with`
    const { output } = runProgram([cli, 'diff', join(folder, 'spec'), 'spec'])
    return `norm base of ${base.slice(0, 12)} -> this one\n${output.trim()}`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Shows what a change does to the norm base, texts and decisions, for who reviews it. It judges nothing: a machine
 * without history has nothing to show, and that is no failure.
 *
 * @param {readonly string[]} args the commit or branch to compare with, if not where this branch left main
 * @returns {number} the exit code of `npm run spec:diff`
 */
export function run([given]) {
  const base = findBase(given, askGit)
  if (base === undefined) console.log('no earlier norm base here to compare with')
  else if (!build(['--filter=@verzuimspec/cli...'])) return 1
  else console.log(compare(base))
  return 0
}
