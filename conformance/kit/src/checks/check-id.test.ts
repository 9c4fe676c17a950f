import { expect, expectTypeOf, it } from 'vitest'
import { type CheckId, checkGroupId, checkIds, groupOfCheck, parseCheckId } from './check-id.js'

it('reads every id back as it was made', () => {
  expect(parseCheckId(checkIds.inzage('werkgever', 'diagnose'))).toEqual({
    kind: 'inzage',
    subject: 'werkgever',
    element: 'diagnose',
  })
  expect(parseCheckId(checkIds.termijn('ziekmelding-uwv'))).toEqual({ kind: 'termijn', subject: 'ziekmelding-uwv' })
})

it('puts the checks of one kind about one role in one group', () => {
  expect(groupOfCheck(checkIds.uitdraai('werkgever', 'diagnose'))).toBe(checkGroupId('uitdraai', 'werkgever'))
})

it.each(['inzien/werkgever/diagnose', 'inzage', 'inzage/a/b/c', 'constructor/a', '__proto__/a', ''])(
  'refuses `%s`, naming the kinds there are',
  (id) => {
    expect(() => parseCheckId(id)).toThrow(/is no id of a check; expected .*inzage, uitdraai, /)
  },
)

it('compiles no id of a kind that is not there, nor one without its datum', () => {
  expectTypeOf<'inzage/werkgever/diagnose'>().toExtend<CheckId>()
  expectTypeOf<'inzien/werkgever/diagnose'>().not.toExtend<CheckId>()
  expectTypeOf<'inzage/werkgever'>().not.toExtend<CheckId>()
})
