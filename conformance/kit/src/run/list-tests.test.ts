import { fileURLToPath } from 'node:url'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { checkIds } from '../checks/check-id.js'
import { listTests } from './list-tests.js'

const file = fileURLToPath(new URL('../../../../spec/dist/norm-base.json', import.meta.url))
const base = loadBundledBase(file)
const tests = listTests(base, { asOf: '2026-11-01', profile: null })

it('names the norm of the 42-week report', () => {
  expect(tests.find(({ id }) => id === checkIds.termijn('ziekmelding-uwv'))?.norms).toContain('zw/38-1')
})

it('tests every norm in force that a security requirement rests on', () => {
  const tested = new Set(tests.flatMap(({ norms }) => norms))
  const required = Object.values(specAsOf(base, '2026-11-01').security).flatMap(({ norms }) => norms)
  expect(required.filter((norm) => !tested.has(norm))).toEqual([])
})

it('tests every deadline and every retention term in force', () => {
  const ids = tests.map(({ id }) => id)
  expect(ids).toEqual(expect.arrayContaining(Object.keys(base.deadlines).map(checkIds.termijn)))
  expect(ids).toEqual(expect.arrayContaining(Object.keys(base.retention).map(checkIds.bewaartermijn)))
})
