import { expect, it } from 'vitest'
import { readArtefacts } from '../artefacts/read-artefacts.js'
import { routesOf } from './route-table.js'

const { contracts } = readArtefacts()
const findOperation = (role: string, id: string) => contracts.get(role)?.operations.get(id)

it('reads what an operation passes from its record, its list and its columns alike', () => {
  const names = (id: string) => findOperation('werkgever', id)?.properties.map(({ name }) => name)
  const data = names('verzuimgevallen-uitdraaien')
  expect(data).toEqual(['naam', 'adres', 'eersteZiektedag', 'datumGedeeltelijkHerstel', 'datumHerstel'])
  expect([names('verzuimgeval-inzien'), names('verzuimgevallen-inzien')]).toEqual([
    ['id', ...(data ?? [])],
    ['id', ...(data ?? [])],
  ])
})

it('knows the element of every datum and of no key', () => {
  const properties = findOperation('bedrijfsarts', 'medisch-dossier-vastleggen')?.properties ?? []
  expect(properties.slice(0, 3)).toEqual([
    { name: 'id' },
    { name: 'verzuimgevalId' },
    { name: 'diagnose', element: 'diagnose' },
  ])
})

it('finds where the schemas stand, the status and media type of success, and the entity', () => {
  expect(findOperation('werkgever', 'ziekmelding-vastleggen')).toMatchObject({
    kind: 'create',
    method: 'POST',
    path: '/ziekmeldingen',
    entity: 'ziekmelding',
    bodySchema: '#/paths/~1ziekmeldingen/post/requestBody/content/application~1json/schema',
    success: { status: 201, mediaType: 'application/json' },
  })
})

it('reads the version, the base path and the norms of a refusal', () => {
  expect(contracts.get('werkgever')).toMatchObject({ version: '1.0.0', basePath: '/v1' })
  expect(contracts.get('werkgever')?.refusalNorms).toContain('ap-2016/5-4-verzuimsystemen/inzien-onmogelijk-maken')
})

it('has each route once, whoever it is for', () => {
  const routes = routesOf(contracts.values())
  const addresses = routes.map(({ method, path }) => `${method} ${path}`)
  expect(new Set(addresses).size).toBe(routes.length)
  expect(addresses).toContain('GET /medische-dossiers/{id}')
})
