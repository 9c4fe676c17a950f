import { addTallies, oneFailure } from './tally.mjs'

/**
 * What is read of vitest's JSON report.
 *
 * @typedef {{ readonly status: string }} Assertion
 * @typedef {{ readonly name: string, readonly status: string, readonly assertionResults: readonly Assertion[] }} FileResult
 * @typedef {{ readonly testResults: readonly FileResult[] }} Report
 */

/**
 * The report of a package's tests; `report` is undefined when they left none.
 *
 * @typedef {{ readonly folder: string, readonly report: Report | undefined }} PackageReport
 */

/** @param {FileResult} file @param {string} status */
const countStatus = (file, status) => file.assertionResults.filter((assertion) => assertion.status === status).length

/** @param {FileResult} file */
function countFailures(file) {
  const failures = countStatus(file, 'failed')
  // A file that could not be loaded, or whose hooks threw, fails without naming a test.
  return failures === 0 && file.status === 'failed' ? 1 : failures
}

/** @param {FileResult} file */
const countSkipped = (file) =>
  file.assertionResults.filter(({ status }) => !['passed', 'failed'].includes(status)).length

/** @param {FileResult} file @returns {import('./tally.mjs').Tally} */
const tallyFile = (file) => ({
  passed: countStatus(file, 'passed'),
  failed: countFailures(file),
  skipped: countSkipped(file),
})

/** @param {PackageReport} report */
function tallyPackage({ report }) {
  return report === undefined ? oneFailure : addTallies(report.testResults.map(tallyFile))
}

/**
 * Counts the tests of every package. A package without a report is one failure; so is an ending that went wrong
 * without a failing test.
 *
 * @param {readonly PackageReport[]} reports
 * @param {boolean} endedWell whether the process that made them exited with zero
 * @returns {import('./tally.mjs').Tally}
 */
export function tallyReports(reports, endedWell) {
  const tally = addTallies(reports.map(tallyPackage))
  return endedWell || tally.failed > 0 ? tally : addTallies([tally, oneFailure])
}

/** @param {string} folder @param {string} file an absolute path, of this machine or of the one that filled the cache */
function pathFromRoot(folder, file) {
  const path = file.replaceAll('\\', '/')
  return path.slice(Math.max(path.lastIndexOf(`/${folder}/`), 0) + 1)
}

/**
 * The files that left tests out, with how many.
 *
 * @param {readonly PackageReport[]} reports
 * @returns {readonly { readonly file: string, readonly skipped: number }[]} `file` is a path from the root
 */
export function listSkipped(reports) {
  return reports.flatMap(({ folder, report }) =>
    (report?.testResults ?? [])
      .map((file) => ({ file: pathFromRoot(folder, file.name), skipped: countSkipped(file) }))
      .filter(({ skipped }) => skipped > 0),
  )
}
