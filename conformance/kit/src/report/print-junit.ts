import { showHiddenInMarkup } from '@verzuimspec/vocabulary'
import { XMLBuilder } from 'fast-xml-parser'
import type { Verdict } from '../checks/verdict.js'
import type { CheckResult } from '../judge/judged.js'
import type { RunResult } from '../result/run-result.js'

const builder = new XMLBuilder({
  format: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
})

const describeEvidence = ({ evidence }: CheckResult): string =>
  evidence
    .map(
      ({ role, request, response, where, expected, actual }) =>
        `${role}: ${request.method} ${request.path} -> ${response.status} (${where})\n  expected: ${expected}\n  actual: ${actual}\n  ${response.excerpt}`,
    )
    .join('\n')

const describe = (result: CheckResult): string =>
  [result.reason.en, `norms: ${result.check.norms.join(', ')}`, describeEvidence(result)]
    .filter((part) => part !== '')
    .join('\n')

const outcomes: Readonly<Record<Verdict, 'failure' | 'error' | 'skipped' | null>> = {
  passed: null,
  attested: 'skipped',
  failed: 'failure',
  'not-applicable': 'skipped',
  inconclusive: 'error',
  'adapter-error': 'error',
  'kit-error': 'error',
}

const toTestCase = (result: CheckResult) => {
  const outcome = outcomes[result.verdict]
  const body =
    outcome === 'skipped' ? { '@message': result.reason.en } : { '@type': result.verdict, '#text': describe(result) }
  return {
    '@classname': `verzuimspec.${result.check.kind}`,
    '@name': result.check.id,
    ...(outcome === null ? {} : { [outcome]: body }),
  }
}

const countOutcome = (result: RunResult, outcome: string): number =>
  result.checks.filter(({ verdict }) => outcomes[verdict] === outcome).length

/**
 * The result as JUnit XML, for a CI's test view. What could not be tested is an error, never a skip; a CI that shows
 * skips in green then still shows it. Names are unique: they are the checks' ids.
 *
 * @example
 * printJunit(result).includes('<testsuite name="verzuimspec"') // true
 */
export function printJunit(result: RunResult): string {
  const suite = {
    '@name': 'verzuimspec',
    '@tests': result.checks.length,
    '@failures': countOutcome(result, 'failure'),
    '@errors': countOutcome(result, 'error'),
    '@skipped': countOutcome(result, 'skipped'),
    '@timestamp': result.startedAt,
    testcase: result.checks.map(toTestCase),
  }
  const head = { '@version': '1.0', '@encoding': 'UTF-8' }
  return showHiddenInMarkup(builder.build({ '?xml': head, testsuites: { testsuite: suite } }))
}
