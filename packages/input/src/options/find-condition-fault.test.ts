import { expect, it } from 'vitest'
import { findConditionFault } from './find-condition-fault.js'

it.each([
  "status <> '(nieuw)'",
  'in_dienst <= CURRENT_DATE - 60',
  `EXISTS (SELECT FROM hr.akkoord a WHERE a."ge val" = ')')`,
  "notitie ~ '^\\d+$'",
  "naam = 'O''Brien; --'",
])('takes %s', (predicate) => {
  expect(findConditionFault(predicate, 'postgresql')).toBeUndefined()
})

it.each([
  ['  ', 'it is empty'],
  ['true; DROP TABLE a', 'it contains `;`'],
  ['true -- or so', 'it contains `--`'],
  ['true /* or so', 'it contains `/*`'],
  ['$$a$$ = b', 'it contains `$`'],
  ["a = '$$'", 'it contains `$$`'],
  ["a = 'b", 'a quote in it is not closed'],
  ['"a = 1', 'a quote in it is not closed'],
  ["a = E'\\') OR (true'", "it contains a text with escapes (`E'…'`)"],
  ['true) OR (true', 'its parentheses do not match'],
  ['(true', 'its parentheses do not match'],
])('refuses %s', (predicate, fault) => {
  expect(findConditionFault(predicate, 'postgresql')?.en.wrong).toBe(fault)
})

it.each([
  ["naam = 'a\\'", 'it contains `\\`'],
  ['true # or so', 'it contains `#`'],
  ['`a = 1', 'a quote in it is not closed'],
])('refuses %s for MariaDB', (predicate, fault) => {
  expect(findConditionFault(predicate, 'mariadb')?.en.wrong).toBe(fault)
})
