import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { quiet, root, runProgram } from './process.mjs'
import { listSkipped, tallyReport } from './report.mjs'
import { runStep } from './step.mjs'

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')

// A log is no terminal: colours would be noise there.
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' }

/** @param {string} file @returns {import('./report.mjs').Report | undefined} */
const readReport = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** @param {import('./report.mjs').Report | undefined} report */
function printSkipped(report) {
  for (const { file, skipped } of listSkipped(report)) {
    console.log(`skipped ${skipped} in ${relative(root, file)}`)
  }
}

/**
 * Runs all tests once and counts them.
 *
 * @param {{ name: string, program?: string, env?: Readonly<Record<string, string>> }} suite `program` is the Node to use
 * @returns {import('./tally.mjs').Tally}
 */
export function runSuite({ name, env = {}, ...node }) {
  const folder = mkdtempSync(join(tmpdir(), 'verzuimspec-'))
  try {
    const file = join(folder, 'report.json')
    const args = [vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
    const endedWell = runStep(name, () => runProgram(args, { ...node, env: { ...plain, ...env }, live: !quiet }))
    const report = readReport(file)
    printSkipped(report)
    return tallyReport(report, endedWell)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
