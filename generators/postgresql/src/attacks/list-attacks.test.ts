import { expect, it } from 'vitest'
import { tinyOptions } from '../../test/tiny-options.js'
import { tinySpec } from '../../test/tiny-spec.js'
import { maskAttacks } from './list-attacks.js'
import { fillScene, variablesOf } from './scene.js'

const attacks = maskAttacks(tinySpec, tinyOptions)

it('gives every attack an identifier of its own, and the same list every time', () => {
  expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length)
  expect(maskAttacks(tinySpec, tinyOptions)).toEqual(attacks)
})

it('has a wrong guess beside every guess that must not be told apart', () => {
  expect(
    attacks.filter(({ expect: wanted, twin }) => (wanted === 'indistinguishable') !== (twin !== undefined)),
  ).toEqual([])
})

it('attacks every masked column of every role by name', () => {
  const read = attacks.filter(({ id }) => id.startsWith('C01/')).map(({ id }) => id)
  expect(read).toContain('C01/baas/hr.dossier/diagnose')
  expect(read).toContain('C01/baas/hr.geval/vangnet')
  expect(read).not.toContain('C01/arts/hr.dossier/diagnose')
})

it('names no variable that a scene does not have', () => {
  const named = new Set(attacks.flatMap(({ sql, twin }) => [...variablesOf(sql), ...variablesOf(twin ?? '')]))
  expect([...named].map((name) => name.replace(/_[0-9a-f]{6}$/, '')).toSorted()).toEqual([
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
