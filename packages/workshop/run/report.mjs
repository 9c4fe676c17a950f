import { oneFailure } from './tally.mjs'

/**
 * What is read of vitest's JSON report.
 *
 * @typedef {{ readonly status: string }} Assertion
 * @typedef {{ readonly name: string, readonly status: string, readonly assertionResults: readonly Assertion[] }} FileResult
 * @typedef {{ readonly testResults: readonly FileResult[] }} Report
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

/** @param {readonly number[]} numbers */
const add = (numbers) => numbers.reduce((sum, number) => sum + number, 0)

/**
 * Counts a suite. An ending that went wrong without a failing test, or without a report, is one failure.
 *
 * @param {Report | undefined} report
 * @param {boolean} endedWell whether the process that wrote it exited with zero
 * @returns {import('./tally.mjs').Tally}
 */
export function tallyReport(report, endedWell) {
  if (report === undefined) return oneFailure
  const failed = add(report.testResults.map(countFailures))
  return {
    passed: add(report.testResults.map((file) => countStatus(file, 'passed'))),
    failed: failed === 0 && !endedWell ? 1 : failed,
    skipped: add(report.testResults.map(countSkipped)),
  }
}

/**
 * The files that left tests out, with how many.
 *
 * @param {Report | undefined} report
 * @returns {readonly { readonly file: string, readonly skipped: number }[]}
 */
export function listSkipped(report) {
  return (report?.testResults ?? [])
    .map((file) => ({ file: file.name, skipped: countSkipped(file) }))
    .filter(({ skipped }) => skipped > 0)
}
