import { expect, it } from 'vitest'
import { contractOf } from '../../test/contract.js'
import { tinySpec } from '../../test/tiny-spec.js'
import { operationRoutes } from './operation-routes.js'

const contract = contractOf(tinySpec, 'schrijver')

it('lists the operations in the order of the contract', () => {
  expect(operationRoutes(contract).map(({ operationId, method, path }) => `${operationId} ${method} ${path}`)).toEqual([
    'aanmelden POST /sessies',
    'sessie-inzien GET /sessie',
    'verzuimgeval-vastleggen POST /verzuimgevallen',
    'verzuimgeval-bijwerken PATCH /verzuimgevallen/{id}',
  ])
})

it('begins with logging in', () => {
  expect(operationRoutes(contract).map(({ method, path }) => `${method} ${path}`)[0]).toBe('POST /sessies')
})

it('writes out what requests and responses carry', () => {
  const route = operationRoutes(contract).find(({ operationId }) => operationId === 'verzuimgeval-vastleggen')
  expect(Object.keys(route?.requestSchema?.properties ?? {})).toEqual(['naam'])
  expect(Object.keys(route?.responseSchemas ?? {})).toEqual(['201', '400', '401', '403', '500'])
  expect(Object.keys(route?.responseSchemas['403']?.properties ?? {})).toContain('normen')
})

it('gives no request schema to what carries nothing', () => {
  const route = operationRoutes(contract).find(({ operationId }) => operationId === 'sessie-inzien')
  expect(route).not.toHaveProperty('requestSchema')
})

it('leaves no reference in a schema', () => {
  const routes = operationRoutes(contractOf(tinySpec, 'lezer'))
  expect(JSON.stringify(routes)).not.toContain('$ref')
  const list = routes.find(({ operationId }) => operationId === 'verzuimgevallen-inzien')?.responseSchemas['200']
  expect(list?.properties?.verzuimgevallen?.items?.required).toEqual(['id', 'naam'])
})

it('leaves the parts of a path alone that are no operation', () => {
  const paths = { '/sessie': { ...contract.paths['/sessie'], parameters: [], summary: 'Sessie' } }
  expect(operationRoutes({ ...contract, paths }).map(({ method }) => method)).toEqual(['GET'])
})

it('refuses a reference to nothing', () => {
  const components = { ...contract.components, schemas: {} }
  expect(() => operationRoutes({ ...contract, components })).toThrow(
    '`#/components/schemas/Aanmelding` points at nothing',
  )
})

it('refuses a schema that refers to itself', () => {
  const circle = { $ref: '#/components/schemas/Sessie' }
  const components = { ...contract.components, schemas: { ...contract.components.schemas, Sessie: circle } }
  expect(() => operationRoutes({ ...contract, components })).toThrow('refers to itself')
})
