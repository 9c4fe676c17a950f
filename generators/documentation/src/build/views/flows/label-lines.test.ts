import { expect, it } from 'vitest'
import { breakLabel } from './label-lines.js'

it.each([
  { given: 'Werkgever', want: ['Werkgever'] },
  { given: 'UWV (Employee Insurance Agency)', want: ['UWV (Employee', 'Insurance Agency)'] },
  { given: 'Arbeidsdeskundigenbureau', want: ['Arbeidsdeskundigenbureau'] },
])('breaks $given into $want', ({ given, want }) => {
  expect(breakLabel(given)).toEqual(want)
})
