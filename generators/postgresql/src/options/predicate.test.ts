import { expect, it } from 'vitest'
import { findPredicateFault } from './predicate.js'

it.each([
  "status <> '(nieuw)'",
  'in_dienst <= CURRENT_DATE - 60',
  `EXISTS (SELECT FROM hr.akkoord a WHERE a."ge val" = ')')`,
  "notitie ~ '^\\d+$'",
  "naam = 'O''Brien; --'",
])('takes %s', (predicate) => {
  expect(findPredicateFault(predicate)).toBeUndefined()
})

it.each([
  ['  ', 'it is empty'],
  ['true; DROP TABLE a', 'it contains `;`'],
  ['true -- or so', 'it contains `--`'],
  ['true /* or so', 'it contains `/*`'],
  ['$$a$$ = b', 'it contains `$`'],
  ["a = 'b", 'a quote in it is not closed'],
  ['"a = 1', 'a quote in it is not closed'],
  ["a = E'\\') OR (true'", "it contains a text with escapes (`E'…'`)"],
  ['true) OR (true', 'its parentheses do not match'],
  ['(true', 'its parentheses do not match'],
])('refuses %s', (predicate, fault) => {
  expect(findPredicateFault(predicate)?.en.wrong).toBe(fault)
})
