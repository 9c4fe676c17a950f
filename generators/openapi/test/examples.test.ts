import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, it } from 'vitest'
import { operationRoutes } from '../src/index.js'
import { readContracts, walk } from './contract.js'
import { readRealSpec } from './real-spec.js'
import { tinySpec } from './tiny-spec.js'

const contracts = [...readContracts(readRealSpec()), ...readContracts(tinySpec)]

// Strict about everything but the keywords: those beginning with x- are ours.
const ajv = new Ajv2020({ strict: true, strictSchema: false })
addFormats.default(ajv)

it.each(contracts)('has examples that fit for every request and response of $role', ({ document }) => {
  for (const { operationId, requestSchema, responseSchemas } of operationRoutes(document)) {
    for (const [status, schema] of Object.entries({ ...responseSchemas, request: requestSchema })) {
      if (schema === undefined || /^[45]/.test(status)) continue
      const [example] = schema.examples ?? []
      expect(example, `${operationId} ${status}`).toBeDefined()
      expect(ajv.validate(schema, example), `${operationId} ${status}: ${ajv.errorsText()}`).toBe(true)
    }
  }
})

it.each(contracts)('has examples that fit for every error of $role', ({ document }) => {
  for (const [name, { content }] of Object.entries(document.components.responses)) {
    const example = content?.['application/problem+json']?.example
    const schema = document.components.schemas.Probleem ?? {}
    expect(ajv.validate(schema, example), `${name}: ${ajv.errorsText()}`).toBe(true)
  }
})

it.each(contracts)('has examples that fit at every property, header and parameter of $role', ({ document }) => {
  for (const [pointer, part] of walk(document)) {
    if (part.example !== undefined && part.in !== undefined) {
      expect(ajv.validate(part.schema as object, part.example), pointer).toBe(true)
    }
    if (/\/properties\/[^/]+$/.test(pointer) && Array.isArray(part.examples)) {
      expect(ajv.validate(part, part.examples[0]), pointer).toBe(true)
    }
  }
})

it('refuses what is not in the contract', () => {
  for (const { document } of contracts) {
    const bodies = operationRoutes(document).flatMap(({ requestSchema }) => (requestSchema ? [requestSchema] : []))
    for (const schema of bodies) {
      expect(ajv.validate(schema, { ...(schema.examples?.[0] as object), diagnoseVanDeHuisarts: 'x' })).toBe(false)
    }
  }
})
