import { createConfig, lintFromString } from '@redocly/openapi-core'
import { Validator } from '@seriousme/openapi-schema-validator'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { readContracts } from './contract.js'
import { readRealSpec } from './real-spec.js'
import { tinySpec } from './tiny-spec.js'

const contracts = [...readContracts(readRealSpec()), ...readContracts(tinySpec)]
const recommended = await createConfig({ extends: ['recommended'] })

async function lint(source: string): Promise<readonly string[]> {
  const problems = await lintFromString({ source, absoluteRef: 'contract.json', config: recommended })
  return problems.map(({ ruleId, severity, message }) => `${severity} ${ruleId}: ${message}`)
}

async function validate(text: string): Promise<boolean> {
  return (await new Validator().validate(JSON.parse(text))).valid
}

function syntaxErrors(source: string): readonly string[] {
  const { diagnostics = [] } = ts.transpileModule(source, { reportDiagnostics: true })
  return diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

it.each(contracts)('fits the schema of OpenAPI 3.1: $role', async ({ content }) => {
  expect(await validate(content)).toBe(true)
  expect(await validate(content.replace('"openapi": "3.1.1"', '"openapi": "3.1.1", "path": {}'))).toBe(false)
})

it.each(contracts)('passes the recommended rules of Redocly without a word: $role', async ({ content }) => {
  expect(await lint(content)).toEqual([])
})

it('sees the linter go red', async () => {
  const source = contracts[0]?.content.replace('"summary": "Aanmelden",', '') ?? ''
  expect(await lint(source)).toEqual(['error operation-summary: Operation object should contain `summary` field.'])
})

it.each(contracts)('turns into types: $role', async ({ document }) => {
  const source = astToString(await openapiTS(JSON.stringify(document)))
  expect(syntaxErrors(source)).toEqual([])
  for (const name of Object.keys(document.components.schemas)) expect(source).toContain(`${name}: {`)
})
