import { expect, it } from 'vitest'
import { judgeAttack, type Outcome } from './judge-attack.js'

const rows = (...values: readonly number[]): Outcome => ({ kind: 'rows', rows: values.map((n) => ({ n })) })
const error = (code: string, message = ''): Outcome => ({ kind: 'error', code, message, detail: '' })
const once = (guess: Outcome) => ({ guess, twin: undefined })

it.each([
  ['refused', error('42501'), rows(1), 'held'],
  ['refused', rows(1), rows(1), 'leaked'],
  ['refused', rows(), rows(1), 'leaked'],
  ['refused', error('22P02'), error('22P02'), 'leaked'],
  ['refused', error('42501'), error('42703'), 'inconclusive'],
  ['refused', error('0A000'), error('0A000'), 'inconclusive'],
  ['no-rows', rows(), rows(1), 'held'],
  ['no-rows', error('42501'), rows(1), 'held'],
  ['no-rows', rows(1), rows(1), 'leaked'],
  ['no-rows', rows(), rows(), 'inconclusive'],
] as const)('judges an attack to be %s', (expectation, attempt, control, judgement) => {
  expect(judgeAttack(expectation, once(attempt), once(control))).toBe(judgement)
})

it('judges two guesses by whether they differ at all, messages included', () => {
  const told = { guess: error('P0001', 'gevonden'), twin: rows(2) }
  expect(judgeAttack('indistinguishable', { guess: rows(2), twin: rows(2) }, told)).toBe('held')
  expect(judgeAttack('indistinguishable', { guess: rows(2), twin: rows(3) }, told)).toBe('leaked')
  expect(judgeAttack('indistinguishable', { guess: error('42501', 'a'), twin: error('42501', 'b') }, told)).toBe(
    'leaked',
  )
  expect(judgeAttack('indistinguishable', { guess: rows(2), twin: rows(2) }, { guess: rows(1), twin: rows(1) })).toBe(
    'inconclusive',
  )
})
