import { expect, it } from 'vitest'
import { tinySpec } from '../test/tiny-spec.js'
import { audiencesOf } from './audiences-of.js'

it('takes every role that uses the system when none is asked for', () => {
  expect(audiencesOf(tinySpec).map(({ id }) => id)).toEqual(['werkgever'])
})

it('takes a role once however often it is asked for', () => {
  expect(audiencesOf(tinySpec, ['werkgever', 'werkgever']).map(({ label }) => label.en)).toEqual(['werkgever (en)'])
})

it('takes nothing when nothing is asked for', () => {
  expect(audiencesOf(tinySpec, [])).toEqual([])
})

it('names the nearest role when it does not know one', () => {
  expect(() => audiencesOf(tinySpec, ['werkgevr'])).toThrow('did you mean `werkgever`?')
})

it('takes no property that every object has for a role', () => {
  expect(() => audiencesOf(tinySpec, ['constructor'])).toThrow('`constructor` is no known role')
})

it('refuses a role without a login', () => {
  expect(() => audiencesOf(tinySpec, ['uwv'])).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: \`uwv\` has no login in an absence system, so nothing is generated for it; expected roles that use the system; leave \`uwv\` out]`,
  )
})
