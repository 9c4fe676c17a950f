import { testGolden } from '@verzuimspec/testing'
import { expect, it } from 'vitest'
import { generate } from './generate.js'
import { tinySpec } from './tiny-spec.js'

const files = await generate(tinySpec)

it('writes a read view and a write body for each entity of each role that uses the system', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'werkgever/zaak.schema.json',
    'werkgever/zaak-vastleggen.schema.json',
    'werkgever/melding.schema.json',
    'werkgever/melding-vastleggen.schema.json',
  ])
})

testGolden(import.meta.dirname, files)
