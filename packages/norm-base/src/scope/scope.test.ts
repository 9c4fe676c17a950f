import { checkValue, createReport, InputError, readValue, refuseReported } from '@verzuimspec/input'
import type { ScopeChoice } from '@verzuimspec/vocabulary'
import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { linkOrThrow, treeWith } from '../../test/fixture.js'
import { checkScope } from './check-scope.js'
import { completeScope } from './complete-scope.js'
import { scopeSchema } from './scope-schema.js'
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

function issuesOf(choice: unknown): readonly string[] {
  try {
    checkValue(scopeSchema, choice, 'scope')
    const report = createReport(readValue(choice, 'scope'))
    checkScope(base, choice as ScopeChoice, report)
    refuseReported(report)
    return []
  } catch (error) {
    return error instanceof InputError ? error.message.split('\n') : [String(error)]
  }
}

it.each([
  ['a word', 'alles', 'scope# error wrong-type: `alles` is of another type; expected keys with values;'],
  ['a misspelt part', { role: [] }, 'scope#/role error unknown-property: `role` is not known here; expected one of'],
  ['a part that is no list', { roles: 'arts' }, 'scope#/roles error wrong-type: `arts` is of another type'],
  ['no role', { roles: [] }, 'scope#/roles error too-few: there are too few values; expected at least 1;'],
  ['a number', { roles: [1] }, 'scope#/roles/0 error wrong-type: `1` is of another type; expected a text'],
  ['an inherited name', { roles: ['constructor'] }, 'scope#/roles/0 error unknown-id: `constructor` is no role'],
  [
    'a misspelt record',
    { entities: ['verzuimgval'] },
    'scope#/entities/0 error unknown-id: `verzuimgval` is no entity of the norm base; expected one of `medisch-dossier`, `verzuimgeval`; did you mean `verzuimgeval`?',
  ],
  ['a role twice', { roles: ['arts', 'arts'] }, 'scope#/roles/1 error repeated-item: `arts` stands twice in one list'],
  [
    'a record without what it belongs to',
    { entities: ['medisch-dossier'] },
    'scope#/entities/0 error unusable: `medisch-dossier` belongs to `verzuimgeval`, which is not in the list; expected both; add `verzuimgeval`',
  ],
  [
    'a term of keeping without its record',
    { entities: ['medisch-dossier'], retention: ['verzuimdossier'] },
    'scope#/retention/0 error unusable: `verzuimdossier` holds for no record of this scope; expected one of `verzuimgeval` in the scope; leave it out, or add one',
  ],
] as const)('refuses %s and says why', (_, choice, message) => {
  expect(issuesOf(choice)).toContainEqual(expect.stringContaining(message))
})

it('finds nothing wrong in a scope that leaves things out', () => {
  expect(issuesOf({ entities: ['verzuimgeval'], roles: ['werkgever'], deadlines: [] })).toEqual([])
})

it('keeps a role outside the scope as somebody to send to, without a login and without records', () => {
  const spec = specWithin(specAsOf(base, '2026-01-01'), completeScope(base, { roles: ['werkgever'] }))
  expect(spec.roles.arts?.usesSystem).toBe(false)
  expect(spec.entities.verzuimgeval?.readBy).toEqual(['werkgever'])
  expect(spec.entities['medisch-dossier']?.readBy).toEqual([])
})
