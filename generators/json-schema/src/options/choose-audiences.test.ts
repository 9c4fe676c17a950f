import { createReport, readValue, renderMeaningIssue } from '@verzuimspec/input'
import { expect, it } from 'vitest'
import { tinySpec } from '../../test/tiny-spec.js'
import { chooseAudiences } from './choose-audiences.js'

function choose(asked?: readonly string[]) {
  const report = createReport(readValue({ roles: asked }, 'options'))
  const roles = chooseAudiences(tinySpec, asked, report).map(({ id }) => id)
  return { roles, issues: report.issues.map((issue) => renderMeaningIssue(issue, 'en')) }
}

it('takes every role that uses the system when none is asked for', () => {
  expect(choose()).toEqual({ roles: ['werkgever'], issues: [] })
})

it('takes a role once however often it is asked for', () => {
  expect(choose(['werkgever', 'werkgever'])).toEqual({ roles: ['werkgever'], issues: [] })
})

it('takes nothing when nothing is asked for', () => {
  expect(choose([])).toEqual({ roles: [], issues: [] })
})

it('names the nearest role when it does not know one', () => {
  expect(choose(['werkgevr']).issues).toEqual([
    'options#/roles/0 error unknown-id: `werkgevr` is no role of the norm base; expected one of `werkgever`, `uwv`; did you mean `werkgever`?',
  ])
})

it('takes no property that every object has for a role', () => {
  expect(choose(['constructor', '__proto__']).issues).toHaveLength(2)
})

it('refuses a role without a login', () => {
  expect(choose(['uwv']).issues).toEqual([
    'options#/roles/0 error unusable: `uwv` has no login in an absence system, so nothing is generated for it; expected roles that use the system; leave `uwv` out',
  ])
})
