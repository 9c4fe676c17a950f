import { expect, it } from 'vitest'
import * as api from '../src/index.js'
import { lawCases } from './law-cases.js'

it.each(lawCases)('$fact: $says', ({ run, want }) => {
  expect(run(api)).toEqual(want)
})
