import { expect, it } from 'vitest'
import { findPathFaults } from './find-path-faults.js'

it.each([
  ['', 'empty name'],
  ['/etc/passwd', 'not relative'],
  ['C:/x', 'not relative'],
  ['a/../../b', 'leaves its folder'],
  ['./a', 'leaves its folder'],
  ['a\\b', 'file systems refuse'],
  ['a/b?.json', 'file systems refuse'],
  ['a//b', 'empty name'],
  ['a/nul', 'Windows keeps'],
  ['a/LPT1.json', 'Windows keeps'],
  ['a/b.', 'ends in a point'],
  ['a/b ', 'ends in a point or a space'],
  ['a\nb', 'nobody sees'],
  ['a\u202eb', 'nobody sees'],
  [`${'a'.repeat(120)}/${'b'.repeat(120)}`, 'longer than 240'],
  ['é'.repeat(128), 'more than 255 bytes'],
])('refuses %j', (path, fault) => {
  expect(findPathFaults([path]).join()).toContain(fault)
})

it('refuses two paths that one file system takes for one', () => {
  expect(findPathFaults(['a/Naam.json', 'a/naam.json'])).toEqual(['`a/naam.json` is the path of two files'])
  expect(findPathFaults(['a/é', 'a/e\u0301'])).toEqual(['`a/e\u0301` is the path of two files'])
  expect(findPathFaults(['a', 'a/b'])).toEqual(['`a` is a file and a folder'])
})

it('takes the paths that generators make', () => {
  expect(findPathFaults(['openapi/werkgever.openapi.json', '.verzuimspec-generated.json', 'nl/console.html'])).toEqual(
    [],
  )
})
