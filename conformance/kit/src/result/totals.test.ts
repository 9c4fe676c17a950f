import { expect, it } from 'vitest'
import { countVerdicts } from './totals.js'

it('counts each verdict, those that nothing has too', () => {
  expect(countVerdicts(['passed', 'failed', 'passed'])).toMatchObject({ passed: 2, failed: 1, inconclusive: 0 })
})
