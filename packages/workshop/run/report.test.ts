import { expect, it } from 'vitest'
import { listSkipped, tallyReports } from './report.mjs'

const report = (status: string, ...statuses: readonly string[]) => ({
  folder: 'packages/a',
  report: {
    testResults: [
      { name: '/far/packages/a/src/b.test.ts', status, assertionResults: statuses.map((each) => ({ status: each })) },
    ],
  },
})

it('counts passed, failed and left-out tests of every package', () => {
  const reports = [report('failed', 'passed', 'passed', 'failed', 'skipped', 'todo'), report('passed', 'passed')]
  expect(tallyReports(reports, false)).toEqual({ passed: 3, failed: 1, skipped: 2 })
})

it('counts a file that could not be loaded as a failure', () => {
  expect(tallyReports([report('failed')], false)).toMatchObject({ failed: 1 })
})

it('counts a bad ending without a failing test as a failure', () => {
  expect(tallyReports([report('passed', 'passed')], false)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

it('counts a package without a report as a failure', () => {
  const reports = [report('passed', 'passed'), { folder: 'packages/b', report: undefined }]
  expect(tallyReports(reports, true)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

it('names the files that left tests out by their path from the root', () => {
  expect(listSkipped([report('passed', 'passed', 'skipped')])).toEqual([
    { file: 'packages/a/src/b.test.ts', skipped: 1 },
  ])
  expect(listSkipped([report('passed', 'passed')])).toEqual([])
})
