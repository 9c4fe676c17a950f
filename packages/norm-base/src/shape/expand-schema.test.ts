import { expect, it } from 'vitest'
import { expandSchema } from './expand-schema.js'

const files: Readonly<Record<string, object>> = {
  'role.json': {
    title: 'Role',
    properties: {
      within: { description: 'Its ceiling.', $ref: 'defs.json#/$defs/Id' },
      norms: { $ref: '#/$defs/Norms' },
    },
    $defs: { Norms: { items: { $ref: 'defs.json#/$defs/Id' } } },
  },
  'defs.json': {
    $defs: {
      Id: { title: 'Id', description: 'An identifier.', type: 'string' },
      Choice: { title: 'Choice', items: { $ref: '#/$defs/Choice' } },
    },
  },
}

const read = (file: string) => files[file] ?? {}

it('writes definitions of any file in, what stands beside the reference on top', () => {
  expect(expandSchema('role.json', read)).toEqual({
    title: 'Role',
    properties: {
      within: { title: 'Id', description: 'Its ceiling.', type: 'string' },
      norms: { items: { title: 'Id', description: 'An identifier.', type: 'string' } },
    },
  })
})

it('names a definition inside itself and goes no deeper', () => {
  expect(expandSchema('defs.json#/$defs/Choice', read)).toEqual({ title: 'Choice', items: { title: 'Choice' } })
})

it('says where it finds a reference to nothing', () => {
  const broken = () => ({ items: { $ref: '#/$defs/Gone' } })
  expect(() => expandSchema('x.json', broken)).toThrow('`x.json` refers to `#/$defs/Gone`')
})
