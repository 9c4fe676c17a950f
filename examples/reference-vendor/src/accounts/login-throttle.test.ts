import { expect, it } from 'vitest'
import { openLoginThrottle } from './login-throttle.js'

const at = (minutes: number) => new Date(minutes * 60_000)

function failTimes(times: number, throttle = openLoginThrottle(), name = 'a') {
  for (let i = 0; i < times; i += 1) throttle.noteFailure(name, at(0))
  return throttle
}

it('blocks a name at its tenth failure within a quarter of an hour, and no other name', () => {
  expect(failTimes(9).isBlocked('a', at(1))).toBe(false)
  expect(failTimes(10).isBlocked('a', at(14))).toBe(true)
  expect(failTimes(10).isBlocked('b', at(1))).toBe(false)
  expect(failTimes(10).isBlocked('a', at(15))).toBe(false)
})

it('wipes the slate at a success', () => {
  const throttle = failTimes(9)
  throttle.noteSuccess('a')
  expect(failTimes(9, throttle).isBlocked('a', at(1))).toBe(false)
})

it('forgets the name that failed longest ago when strangers try ten thousand others', () => {
  const throttle = failTimes(10)
  for (let i = 0; i < 9_999; i += 1) throttle.noteFailure(`vreemd-${i}`, at(1))
  expect(throttle.isBlocked('a', at(1))).toBe(true)
  throttle.noteFailure('nog een', at(1))
  expect(throttle.isBlocked('a', at(1))).toBe(false)
})
