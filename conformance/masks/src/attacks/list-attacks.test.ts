import { expect, it } from 'vitest'
import { otherOptions } from '../../test/other-vendor.js'
import { spec } from '../../test/reference.js'
import { fillScene, variablesOf } from '../scene/fill-scene.js'
import { maskAttacks } from './list-attacks.js'

const options = otherOptions('vz')
const attacks = maskAttacks(spec, options)

it('gives every attack an identifier of its own, and the same list every time', () => {
  expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length)
  expect(maskAttacks(spec, options)).toEqual(attacks)
})

it('has a wrong guess beside every guess that must not be told apart', () => {
  expect(
    attacks.filter(({ expect: wanted, twin }) => (wanted === 'indistinguishable') !== (twin !== undefined)),
  ).toEqual([])
})

it('attacks every masked column of every role by name', () => {
  const read = attacks.filter(({ id }) => id.startsWith('C01/')).map(({ id }) => id)
  expect(read).toContain('C01/werkgever/public."Verzuim"/diag')
  expect(read).toContain('C01/werkgever/public."Verzuim"/no_risk')
  expect(read).not.toContain('C01/bedrijfsarts/public."Verzuim"/diag')
})

it('attacks no role that nobody logs in as', () => {
  expect(attacks.filter(({ role }) => role === 'bewaartermijn')).toEqual([])
})

it('names no variable that a scene does not have', () => {
  const named = attacks.flatMap(({ sql, twin }) => [...variablesOf(sql), ...variablesOf(twin ?? '')])
  expect([...new Set(named.map((name) => name.replace(/_[0-9]+$/, '')))].toSorted()).toEqual([
    'absent_key',
    'absent_parent',
    'colleague_key',
    'hidden_key',
    'hidden_parent',
    'key_type',
    'login',
    'other_tenant',
    'own_subject',
    'own_tenant',
    'scratch',
    'superuser',
    'unmet_key',
    'visible_key',
    'visible_parent',
  ])
})

it('fills variables in as psql does, and leaves casts alone', () => {
  const filled = fillScene(`SELECT :'a'::text, :"b".c, d :e`, { a: "o'k", b: 'S', e: 'uuid' })
  expect(filled).toBe(`SELECT 'o''k'::text, "S".c, d uuid`)
})
