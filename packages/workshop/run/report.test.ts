import { expect, it } from 'vitest'
import { listSkipped, tallyReport } from './report.mjs'

const report = (status: string, ...statuses: readonly string[]) => ({
  testResults: [{ name: 'a.test.ts', status, assertionResults: statuses.map((each) => ({ status: each })) }],
})

it('counts passed, failed and left-out tests', () => {
  const counted = tallyReport(report('failed', 'passed', 'passed', 'failed', 'skipped', 'todo'), false)
  expect(counted).toEqual({ passed: 2, failed: 1, skipped: 2 })
})

it('counts a file that could not be loaded as a failure', () => {
  expect(tallyReport(report('failed'), false)).toMatchObject({ failed: 1 })
})

it('counts a bad ending without a failing test as a failure', () => {
  expect(tallyReport(report('passed', 'passed'), false)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

it('counts a missing report as a failure', () => {
  expect(tallyReport(undefined, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

it('names the files that left tests out', () => {
  expect(listSkipped(report('passed', 'passed', 'skipped'))).toEqual([{ file: 'a.test.ts', skipped: 1 }])
  expect(listSkipped(report('passed', 'passed'))).toEqual([])
})
