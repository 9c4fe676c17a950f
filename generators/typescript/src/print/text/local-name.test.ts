import { expect, it } from 'vitest'
import { localName, printMember } from './local-name.js'

it('renames a property whose name the language or the function has taken', () => {
  expect(['case', 'record', 'view', 'naam'].map(localName)).toEqual(['case_', 'record_', 'view_', 'naam'])
})

it('prints a member by its own name where it can', () => {
  expect(['case', 'naam'].map(printMember)).toEqual(['case: case_', 'naam'])
})
