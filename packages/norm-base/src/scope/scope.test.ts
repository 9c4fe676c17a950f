import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { linkOrThrow, treeWith } from '../../test/fixture.js'
import { completeScope } from './complete-scope.js'
import { findScopeFaults } from './find-scope-faults.js'
import { specWithin } from './spec-within.js'

const base = linkOrThrow(treeWith())

it('means everything when nothing is chosen', () => {
  expect(completeScope(base)).toEqual({
    entities: ['medisch-dossier', 'verzuimgeval'],
    roles: ['arts', 'assistent', 'werkgever', 'werknemer'],
    deadlines: ['melding'],
    retention: ['verzuimdossier'],
  })
})

it('plans what its roles have to keep to, unless it says what it plans', () => {
  expect(completeScope(base, { roles: ['arts'] }).deadlines).toEqual([])
  expect(completeScope(base, { roles: ['arts'], deadlines: ['melding'] }).deadlines).toEqual(['melding'])
})

it.each([
  ['a word', 'alles', ' is no mapping; expected lists of entities, roles, deadlines or retention'],
  [
    'a misspelt part',
    { role: [] },
    '/role is no part of a scope; expected one of entities, roles, deadlines, retention',
  ],
  [
    'a part that is no list',
    { roles: 'arts' },
    '/roles is no list; expected identifiers of a role between square brackets',
  ],
  ['no role', { roles: [] }, '/roles names no role; name one, or leave the list out to mean all'],
  [
    'a misspelt record',
    { entities: ['verzuimgval'] },
    '/entities/0 `verzuimgval` is no kind of record of the norm base; did you mean `verzuimgeval`?',
  ],
  ['a role twice', { roles: ['arts', 'arts'] }, '/roles/1 `arts` stands here twice'],
  [
    'a record without what it belongs to',
    { entities: ['medisch-dossier'] },
    '/entities/0 `medisch-dossier` belongs to `verzuimgeval`, which is not in the list; add `verzuimgeval`',
  ],
  [
    'a term of keeping without its record',
    { entities: ['x'], retention: ['verzuimdossier'] },
    '/retention/0 `verzuimdossier` holds for no record of this scope; leave it out, or add one of verzuimgeval',
  ],
] as const)('refuses %s and says why', (_, choice, fault) => {
  expect(findScopeFaults(base, choice)).toContain(fault)
})

it('finds nothing wrong in a scope that leaves things out', () => {
  expect(findScopeFaults(base, { entities: ['verzuimgeval'], roles: ['werkgever'], deadlines: [] })).toEqual([])
})

it('keeps a role outside the scope as somebody to send to, without a login and without records', () => {
  const spec = specWithin(specAsOf(base, '2026-01-01'), completeScope(base, { roles: ['werkgever'] }))
  expect(spec.roles.arts?.usesSystem).toBe(false)
  expect(spec.entities.verzuimgeval?.readBy).toEqual(['werkgever'])
  expect(spec.entities['medisch-dossier']?.readBy).toEqual([])
})
