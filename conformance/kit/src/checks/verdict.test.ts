import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Verdict, verdicts, worstVerdict } from './verdict.js'

const someVerdicts = fc.array(fc.constantFrom(...verdicts))

it('never calls a whole passed when a part failed, errored or stayed undecided', () => {
  const bad: readonly Verdict[] = ['failed', 'inconclusive', 'adapter-error', 'kit-error']
  fc.assert(
    fc.property(someVerdicts, fc.constantFrom(...bad), (given, worse) => {
      expect(worstVerdict([...given, worse])).not.toBe('passed')
    }),
  )
})

it('does not depend on the order of the parts', () => {
  fc.assert(fc.property(someVerdicts, (given) => worstVerdict(given) === worstVerdict([...given].reverse())))
})

it('calls a whole without parts not applicable, and an undecided part worse than a pass', () => {
  expect(worstVerdict([])).toBe('not-applicable')
  expect(worstVerdict(['passed', 'inconclusive'])).toBe('inconclusive')
})
