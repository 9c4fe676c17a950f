import { expect, it } from 'vitest'
import { defaultAsOf, defaultProfile } from './generated/norm-base.js'
import { rulesOn } from './rules-on.js'

it('goes by the date and profile of the types when none is given', () => {
  const rules = rulesOn(undefined)
  expect([rules.spec.asOf, rules.profile]).toEqual([defaultAsOf, defaultProfile])
  expect(rulesOn({})).toBe(rules)
})

it('compiles an edition once, whatever dates of it are asked about', () => {
  expect(rulesOn({ asOf: '2018-05-23' })).toBe(rulesOn({ asOf: '2018-05-24' }))
  expect(rulesOn({ asOf: '2018-05-24' })).not.toBe(rulesOn({ asOf: '2018-05-25' }))
})

it('keeps profiles apart', () => {
  expect(rulesOn({ profile: 'strikt' })).not.toBe(rulesOn({}))
  expect(rulesOn({ profile: 'strikt' })).toBe(rulesOn({ asOf: defaultAsOf, profile: 'strikt' }))
  expect(rulesOn({ profile: 'strikt' }).profile).toBe('strikt')
})

it('refuses a date that does not exist', () => {
  expect(() => rulesOn({ asOf: '2023-02-29' })).toThrow('2023-02-29')
})

it('refuses a profile the norm base does not have, every time', () => {
  const options = { profile: 'strict' as 'strikt' }
  for (let time = 0; time < 2; time++) expect(() => rulesOn(options)).toThrow('did you mean `strikt`')
})
