import { expect, it } from 'vitest'
import { kindOf } from './operation-kinds.js'

it('reads what an operation does from its method and path', () => {
  const kinds = [
    kindOf('post', '/sessies'),
    kindOf('get', '/sessie'),
    kindOf('get', '/verzuimgevallen/{id}/planning'),
    kindOf('get', '/uitdraaien/ziekmeldingen'),
    kindOf('get', '/oordelen-bedrijfsarts'),
    kindOf('get', '/oordelen-bedrijfsarts/{id}'),
    kindOf('post', '/oordelen-bedrijfsarts'),
    kindOf('patch', '/oordelen-bedrijfsarts/{id}'),
  ]
  expect(kinds).toEqual(['aanmelden', 'sessie', 'planning', 'export', 'list', 'read', 'create', 'update'])
})

it('refuses an operation that this vendor could not serve', () => {
  expect(() => kindOf('delete', '/ziekmeldingen/{id}')).toThrowErrorMatchingInlineSnapshot(
    `[RangeError: the contract has DELETE /ziekmeldingen/{id}, which this vendor does not know; expected one of aanmelden, sessie, planning, export, list, read, create, update; add its shape and a handler]`,
  )
})
