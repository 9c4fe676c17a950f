import { expect, it } from 'vitest'
import { schemas } from '../../test/fixture.js'
import { orderKeys } from './order-keys.js'

it('puts the keys that the schema names first, in its order, and keeps the order of those it does not know', () => {
  const role = schemas.entryShape('roles')
  expect(orderKeys(role, ['z', 'secrecy', 'a', 'nl'])).toEqual(['nl', 'secrecy', 'z', 'a'])
})

it('keeps the order of keys that are names', () => {
  const { choices = {} } = schemas.entryShape('profiles').properties ?? {}
  expect(orderKeys(choices, ['week-42', 'duur-delen'])).toEqual(['week-42', 'duur-delen'])
})
