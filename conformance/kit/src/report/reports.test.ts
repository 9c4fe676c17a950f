import { findHidden } from '@verzuimspec/vocabulary'
import { XMLParser } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { sampleCheck, sampleResult } from '../../tools/sample-result.js'
import { checkIds } from '../checks/check-id.js'
import { verdicts } from '../checks/verdict.js'
import { exitCodeOf } from './exit-code.js'
import { printHtml } from './print-html.js'
import { printJson } from './print-json.js'
import { printJunit } from './print-junit.js'

const mixed = sampleResult(
  verdicts.map((verdict) => sampleCheck(checkIds.inzage('werkgever', verdict), verdict, '<script>x</script>')),
)
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })

it('counts the same in JSON and JUnit', () => {
  const suite = parser.parse(printJunit(mixed)).testsuites.testsuite
  const { totals } = JSON.parse(printJson(mixed))
  expect(Number(suite.failures)).toBe(totals.checks.failed)
  expect(Number(suite.tests)).toBe(mixed.checks.length)
  expect(Number(suite.errors)).toBe(
    totals.checks.inconclusive + totals.checks['adapter-error'] + totals.checks['kit-error'],
  )
})

it('calls what could not be tested an error, not a skip', () => {
  const suite = parser.parse(printJunit(sampleResult([sampleCheck(checkIds.inzage('a', 'b'), 'inconclusive')])))
    .testsuites.testsuite
  expect(suite.testcase.error.type).toBe('inconclusive')
  expect(suite.skipped).toBe('0')
})

it('escapes what a target answered', () => {
  expect(printHtml(mixed, {})).not.toContain('<script>x')
  expect(printJunit(mixed)).not.toContain('<script>x')
})

it('shows the hidden characters of what a target answered, and stays XML', () => {
  const answered = sampleCheck(checkIds.inzage('werkgever', 'diagnose'), 'failed', 'a\u001b[31m\u0000b\u202ec')
  const reports = [printHtml(sampleResult([answered]), {}), printJunit(sampleResult([answered]))]
  for (const report of reports) {
    expect(report).toContain('a&lt;U+001B&gt;[31m&lt;U+0000&gt;b&lt;U+202E&gt;c')
    expect(findHidden(report)).toBeNull()
  }
})

it('names what lies within the scope and what was left out of it', () => {
  const html = printHtml(mixed, {})
  expect(html.indexOf('<code>verzuimgeval</code>')).toBeLessThan(html.indexOf('Buiten de reikwijdte'))
  expect(html.indexOf('<code>medisch-dossier</code>')).toBeGreaterThan(html.indexOf('Buiten de reikwijdte'))
})

it('asks nothing of anywhere', () => {
  expect(printHtml(mixed, {})).not.toMatch(/(src|href)\s*=\s*"?https?:/)
})

it.each([
  [['passed'], 0],
  [['passed', 'failed'], 1],
  [['passed', 'adapter-error'], 3],
  [['passed', 'inconclusive'], 4],
  [['failed', 'kit-error'], 5],
  [['not-applicable'], 4],
  [[], 4],
] as const)('ends %j with exit code %i', (given, code) => {
  expect(
    exitCodeOf(sampleResult(given.map((verdict, index) => sampleCheck(checkIds.inzage('a', String(index)), verdict)))),
  ).toBe(code)
})
