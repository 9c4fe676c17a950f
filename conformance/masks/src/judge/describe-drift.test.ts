import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeDrift } from './describe-drift.js'

const row = (item: string) => ({ item })

it('finds nothing between the same', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), (items) => {
      expect(describeDrift(items, items.toReversed().map(row))).toEqual([])
    }),
  )
})

it('tells a wider grant and the narrow one it took the place of', () => {
  expect(
    describeDrift(['grant vz.a naam r SELECT'], [{ item: 'grant vz.a * r SELECT' }]).map(({ change }) => change),
  ).toEqual(['VERRUIMING', 'VERSMALLING'])
})

it.each([
  ['rls vz.a', 'VERRUIMING', 'VERSMALLING'],
  ['force vz.a', 'VERRUIMING', 'VERSMALLING'],
  ['owner vz.a vz_owner', 'VERRUIMING', 'VERRUIMING'],
  ['restriction vz.a p ALL PUBLIC unknown', 'VERRUIMING', 'VERSMALLING'],
  ['grant vz.a naam r SELECT', 'VERSMALLING', 'VERRUIMING'],
  ['policy vz.a p SELECT r abc', 'VERSMALLING', 'VERRUIMING'],
  ['attribute r BYPASSRLS', 'VERSMALLING', 'VERRUIMING'],
])('calls %s missing %s and extra %s', (item, missing, extra) => {
  expect(describeDrift([item], [])).toEqual([{ change: missing, found: 'missing', item }])
  expect(describeDrift([], [row(item)])).toEqual([{ change: extra, found: 'extra', item }])
})

it('puts what widens first', () => {
  const drift = describeDrift(['grant b', 'force a'], [row('grant z'), row('restriction c')])
  expect(drift.map(({ change }) => change)).toEqual(['VERRUIMING', 'VERRUIMING', 'VERSMALLING', 'VERSMALLING'])
})
