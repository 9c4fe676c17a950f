import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { linkOrThrow, treeWith } from '../../test/fixture.js'
import { printNormBase } from './print-norm-base.js'

const base = linkOrThrow(treeWith())
const files = printNormBase(base)

it('prints norms by source and chapter, rules by role or flow, and a term in a file of its own', () => {
  const paths = files.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining([
      'norms/voorbeeldwet/2-gegevens.yaml',
      'rules/permissions/arts.yaml',
      'rules/flows/arts--werkgever.yaml',
      'deadlines/melding.yaml',
      'roles/werkgever.yaml',
      'facts.yaml',
      'crosswalk/berichten.yaml',
    ]),
  )
  expect(new Set(paths).size).toBe(paths.length)
})

it('prints every entry once, as it is linked, below its id', () => {
  const { version, ...parts } = base
  const printed = files.flatMap(({ content }) => Object.entries<object>(parse(content)))
  const linked = Object.values<object>(parts).flatMap((entries) => Object.entries(entries))
  expect(printed).toEqual(linked)
})

it('says in every file where it comes from, and prints the same bytes again', () => {
  expect(files.filter(({ content }) => !content.startsWith('# Generated from'))).toEqual([])
  expect(printNormBase(base)).toEqual(files)
})
