import { expect, it } from 'vitest'
import { readArtefacts } from '../artefacts/read-artefacts.js'
import { columnName, tableName } from './names.js'

it('names columns and tables as the database does', () => {
  expect([columnName('vangnetJaNee'), columnName('id'), tableName('oordeel-bedrijfsarts')]).toEqual([
    'vangnet_ja_nee',
    'id',
    'oordeel_bedrijfsarts',
  ])
})

it('finds a column of its own table for every property of every contract', () => {
  const { contracts, tables } = readArtefacts()
  const columnsOf = (entity: string) =>
    new RegExp(`CREATE TABLE IF NOT EXISTS vz\\.${tableName(entity)} \\(([^;]*)\\);`).exec(tables)?.[1] ?? ''
  const operations = [...contracts.values()].flatMap((contract) => [...contract.operations.values()])
  const ofRecords = operations.filter(({ kind }) => !['aanmelden', 'sessie', 'planning'].includes(kind))
  const missing = ofRecords.flatMap(({ entity, properties }) =>
    properties.filter(({ name }) => !new RegExp(`\\n  ${columnName(name)} `).test(columnsOf(entity))),
  )
  expect([ofRecords.length > 20, missing]).toEqual([true, []])
})
