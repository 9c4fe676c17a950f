import { type NormBase, specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { linkOrThrow, treeWith } from './fixture.js'

const base = linkOrThrow(treeWith())
const [rule] = Object.values(base.rules)
const [old, current] = Object.values(base.norms)

// One rule that rests on a norm that ended and on one that goes on, and one that rests on the first alone.
function makeBase(): NormBase {
  if (rule === undefined || old === undefined || current === undefined) throw new Error('the fixture is empty')
  const norms = { oud: { ...old, id: 'oud', validTo: '2018-05-24' }, nieuw: { ...current, id: 'nieuw' } }
  const { validFrom, validTo, ...always } = rule
  const rules = {
    beide: { ...always, id: 'beide', norms: ['oud', 'nieuw'] },
    alleen: { ...always, id: 'alleen', norms: ['oud'] },
  }
  return { ...base, norms, rules }
}

it.each([
  ['2018-05-24', { alleen: ['oud'], beide: ['oud', 'nieuw'] }],
  ['2018-05-25', { beide: ['nieuw'] }],
])('lets a rule rest on %s on the norms in force, and leaves out one without any', (date, want) => {
  const { rules } = specAsOf(makeBase(), date)
  expect(Object.fromEntries(Object.values(rules).map(({ id, norms }) => [id, norms]))).toEqual(want)
})
