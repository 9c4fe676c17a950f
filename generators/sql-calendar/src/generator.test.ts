import { completeScope } from '@verzuimspec/norm-base'
import { specAsOf } from '@verzuimspec/vocabulary'
import { expect, it } from 'vitest'
import { base } from '../test/equality-suite.js'
import { generate } from '../test/generate.js'
import { splitStatements, sqlCalendarGenerator, unsupportedDeadlines } from './index.js'

it('makes two files per engine, the same every time, frozen', async () => {
  const files = await generate(base)
  expect(files.map(({ path }) => path)).toEqual([
    'postgresql/planning.sql',
    'postgresql/tables.sql',
    'mariadb/planning.sql',
    'mariadb/tables.sql',
  ])
  expect(await generate(base)).toEqual(files)
  expect([files, ...files].every((value) => Object.isFrozen(value))).toBe(true)
})

it.each([
  ['an engine it does not know', { engines: ['sqlite'] }, '/engines'],
  ['a schema that is no name', { schema: 'a; b' }, '/schema'],
  ['an option it does not know', { shcema: 'a' }, '/shcema'],
  ['a table that is no list', { retention: {} }, '/retention'],
  ['an inherited name', { constructor: 'a' }, '/constructor'],
  [
    'a column that is no name',
    { retention: [{ ...{ table: 'a.b', key: 'x y', retention: 'r', events: {} } }] },
    '/key',
  ],
])('refuses %s', async (_, options, pointer) => {
  await expect(generate(base, JSON.parse(JSON.stringify(options)))).rejects.toThrow(pointer)
})

const table = { table: 'hr.files', key: 'id', events: { 'einde-dienstverband': 'left_on', 'opmaak-stuk': 'made_on' } }

it.each([
  ['a term that is none', { ...table, retention: 'nee' }, '/retention/0/retention'],
  ['a minimum', { ...table, retention: 'loonadministratie' }, 'minimum'],
  ['a fact without a condition', { ...table, retention: 'verzuimadministratie-werkgever' }, '/facts/arbeidsconflict'],
  [
    'a condition that reaches beyond itself',
    { ...table, retention: 'verzuimadministratie-werkgever', facts: { arbeidsconflict: 'TRUE) OR (TRUE' } },
    '/facts/arbeidsconflict error unusable: its parentheses do not match',
  ],
  ['a term without its day', { ...table, retention: 're-integratiedossier-bedrijf', events: {} }, '/events/'],
])('makes no sweep for %s', async (_, sweep, message) => {
  await expect(generate(base, { retention: [sweep] })).rejects.toThrow(message)
})

it('generates nothing while a deadline has a form it does not follow, and names that deadline', async () => {
  const [deadline] = Object.values(base.deadlines)
  if (deadline === undefined) throw new Error('the norm base has no deadline')
  const id = 'a'.repeat(49)
  const moment = { ...deadline, id: 'vanzelf', nature: 'moment', metBy: ['plan-van-aanpak'] } as const
  const strange = { ...base, deadlines: { ...base.deadlines, [id]: { ...deadline, id }, vanzelf: moment } }
  expect(unsupportedDeadlines(strange)).toEqual([
    { deadline: id, because: 'its name leaves no room for the names SQL needs' },
    { deadline: 'vanzelf', because: 'it is a moment that other events meet' },
  ])
  await expect(generate(strange)).rejects.toThrow(id)
})

it('parts a file of MariaDB into statements', () => {
  expect(splitStatements('DELIMITER $$\nSELECT 1; SELECT 2$$\nDELIMITER ;\n-- why\nSELECT 3;\n')).toEqual([
    'SELECT 1; SELECT 2',
    '-- why\nSELECT 3',
  ])
})

it('shows the deadlines of the scope alone, whatever they run from', async () => {
  const scope = completeScope(base, { deadlines: ['plan-van-aanpak'] })
  const spec = specAsOf(base, '2026-01-01')
  const [planning] = await sqlCalendarGenerator.generate({ base, spec, scope, options: { engines: ['postgresql'] } })
  const rows = [...(planning?.content ?? '').matchAll(/\(\d+, '([a-z0-9-]+)', p\./g)].map(([, id]) => id)
  expect(rows).toEqual(['plan-van-aanpak'])
})

it('makes no sweep for a term of keeping outside the scope', async () => {
  const kept = { retention: [{ ...table, retention: 're-integratiedossier-bedrijf' }] }
  const scope = { ...completeScope(base), retention: ['verzuimadministratie-werkgever'] }
  const spec = specAsOf(base, '2026-01-01')
  await expect(sqlCalendarGenerator.generate({ base, spec, scope, options: kept })).rejects.toThrow(
    '/retention/0/retention error unusable: `re-integratiedossier-bedrijf` is outside the scope',
  )
})
