import { expect, it } from 'vitest'
import { contractOf } from '../test/contract.js'
import { readRealSpec } from '../test/real-spec.js'
import { tinySpec } from '../test/tiny-spec.js'

it('asks a second factor of a role that a norm asks it of', () => {
  expect(contractOf(tinySpec, 'lezer').components.schemas.Aanmelding?.required).toContain('eenmaligeCode')
})

it('leaves the second factor open for any other role', () => {
  expect(contractOf(tinySpec, 'schrijver').components.schemas.Aanmelding?.required).toEqual([
    'gebruikersnaam',
    'wachtwoord',
  ])
})

it('answers a role that writes but does not read with the key of the record alone', () => {
  const { properties } = contractOf(tinySpec, 'schrijver').components.schemas.Verzuimgeval ?? {}
  expect(Object.keys(properties ?? {})).toEqual(['id'])
})

it('takes a requirement that names no role for one on every role', () => {
  const [requirement] = Object.values(tinySpec.security)
  if (requirement === undefined) throw new Error('no requirement')
  const spec = { ...tinySpec, security: { 'twee-factoren': { ...requirement, roles: [] } } }
  expect(contractOf(spec, 'schrijver').components.schemas.Aanmelding?.required).toContain('eenmaligeCode')
})

it('rests on what the role rests on where no requirement says more', () => {
  const { schemas } = contractOf(tinySpec, 'schrijver').components
  expect([schemas.Sessie?.['x-norms'], schemas.Probleem?.['x-norms']]).toEqual([['bron/schrijver'], ['bron/schrijver']])
})

it('answers that a parent is not found where a new record has one', () => {
  const { paths } = contractOf(readRealSpec(), 'werkgever')
  expect(Object.keys(paths['/ziekmeldingen']?.post?.responses ?? {})).toContain('404')
  expect(Object.keys(paths['/verzuimgevallen']?.post?.responses ?? {})).not.toContain('404')
})

it('names what an exported column depends on', () => {
  const text = JSON.stringify(contractOf(tinySpec, 'drukker').paths['/uitdraaien/verzuimgevallen'])
  expect(text).toContain('"x-facts":["toestemming"]')
})

it('has no planning without deadlines', () => {
  const { paths, components } = contractOf({ ...tinySpec, deadlines: {} }, 'lezer')
  expect(Object.keys(paths).filter((path) => path.includes('planning'))).toEqual([])
  expect(Object.keys(components.schemas)).not.toContain('Planning')
})

it('cites the versions of a deadline that hold on the day of the spec, the ends included', () => {
  const [plan] = Object.values(tinySpec.deadlines)
  const [version] = plan?.versions ?? []
  if (plan === undefined || version === undefined) throw new Error('no plan')
  const versions = [
    { ...version, validTo: '2025-12-31', norms: ['bron/voorbij'] },
    { ...version, validFrom: '2026-01-01', validTo: '2026-01-01', norms: ['bron/geldend'] },
    { ...version, validFrom: '2026-01-02', norms: ['bron/later'] },
  ]
  const inForce = tinySpec.norms['bron/plan']
  if (inForce === undefined) throw new Error('no norm')
  const norms = Object.fromEntries(versions.flatMap((one) => one.norms.map((id) => [id, { ...inForce, id }])))
  const spec = { ...tinySpec, norms, deadlines: { plan: { ...plan, versions } } }
  const { PlanningStap } = contractOf(spec, 'lezer').components.schemas
  expect(PlanningStap?.['x-norms']).toEqual(['bron/geldend'])
})

it('cites no norm of a deadline that is no longer in force', () => {
  const { PlanningStap } = contractOf({ ...tinySpec, norms: {} }, 'lezer').components.schemas
  expect(PlanningStap?.['x-norms']).toEqual([])
})

it('refuses two schemas of one name', () => {
  const { verzuimgeval } = tinySpec.entities
  if (verzuimgeval === undefined) throw new Error('no verzuimgeval')
  const entities = { ...tinySpec.entities, sessie: { ...verzuimgeval, id: 'sessie', collection: 'zittingen' } }
  expect(() => contractOf({ ...tinySpec, entities }, 'lezer')).toThrow(
    'two schemas of one contract are called `Sessie`',
  )
})
