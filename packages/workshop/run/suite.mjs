import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { listPackagesWith } from './packages.mjs'
import { quiet, root } from './process.mjs'
import { listSkipped, tallyReports } from './report.mjs'
import { runStep } from './step.mjs'
import { runTasks } from './turbo.mjs'

/** Where a package's tests leave their report; turbo keeps it with the task and puts it back when nothing changed. */
const reportFile = '.cache/tests.json'

/** @param {string} folder */
const reportPath = (folder) => join(root, folder, reportFile)

/** @param {string} folder @returns {import('./report.mjs').PackageReport} */
function readReport(folder) {
  const path = reportPath(folder)
  return { folder, report: existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined }
}

/**
 * Runs the tests of every package, but for those that passed before on this Node and to which nothing changed since,
 * and counts them all.
 *
 * @param {{ name: string, flags?: readonly string[], node?: string, env?: Readonly<Record<string, string>> }} suite
 *   `flags` of `turbo run` choose packages; `node` and `env` as for `runTurbo`
 * @returns {import('./tally.mjs').Tally}
 */
export function runSuite({ name, flags = [], ...start }) {
  const folders = listPackagesWith('test')
  // So that what is counted afterwards was made, or put back, by this run.
  for (const folder of folders) rmSync(reportPath(folder), { force: true })
  const endedWell = runStep(name, () => runTasks(['test', ...flags], { ...start, live: !quiet }))
  const reports = folders.map(readReport).filter(({ report }) => report !== undefined || flags.length === 0)
  for (const { file, skipped } of listSkipped(reports)) console.log(`skipped ${skipped} in ${file}`)
  return tallyReports(reports, endedWell)
}
