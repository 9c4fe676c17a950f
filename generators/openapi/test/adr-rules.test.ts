import { expect, it } from 'vitest'
import type { OpenApiDocument } from '../src/index.js'
import { adrRules } from './adr-rules.js'
import { contractOf, readContracts } from './contract.js'
import { readRealSpec } from './real-spec.js'
import { tinySpec } from './tiny-spec.js'

const contracts = [...readContracts(readRealSpec()), ...readContracts(tinySpec)]
const sound = JSON.stringify(contractOf(readRealSpec(), 'werkgever'))

/** One edit of a sound contract for each rule, that breaks it. */
const mistakes: Readonly<Record<string, readonly [string, string]>> = {
  '/core/path-segments-kebab-case': ['"/verzuimgevallen"', '"/verzuimGevallen"'],
  '/core/no-trailing-slash': ['"/verzuimgevallen"', '"/verzuimgevallen/"'],
  '/core/query-keys-camel-case': ['"name":"id","in":"path"', '"name":"filter[naam]","in":"query"'],
  '/core/transport/no-sensitive-uris': ['"name":"id"', '"name":"naam"'],
  '/core/http-methods': ['"patch":', '"trace":'],
  '/core/uri-version': ['.invalid/v1"', '.invalid/"'],
  '/core/semver': ['"version":"1.0.0"', '"version":"v1"'],
  '/core/version-header': ['"headers":{"API-Version":', '"headers":{"Version":'],
  '/core/doc-openapi-contact': ['"email":', '"mail":'],
  '/core/doc-openapi': ['"openapi":"3.1.1"', '"openapi":"3.1"'],
  '/core/error-handling/problem-details': ['"application/problem+json"', '"application/json"'],
  '/core/error-handling/invalid-input': ['"400":', '"422":'],
  '/core/date-time/date-omit-time-portion': [
    '"format":"date","x-element":"datum-herstel"',
    '"format":"date-time","x-element":"datum-herstel"',
  ],
  '/core/date-time/timezone': ['"format":"date-time"', '"format":"time"'],
  'schema names in UpperCamelCase': ['"Probleem":{', '"probleem":{'],
}

it.each(adrRules)('finds nothing against $id in any contract', ({ find }) => {
  expect(contracts.flatMap(({ document }) => find(document))).toEqual([])
})

it.each(adrRules)('finds a contract that breaks $id', ({ id, find }) => {
  const [from = '', to = ''] = mistakes[id] ?? []
  expect(sound.split(from).length, 'the edit changes something').toBeGreaterThan(1)
  expect(find(JSON.parse(sound.replace(from, to)) as OpenApiDocument)).not.toEqual([])
})
