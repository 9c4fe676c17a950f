import { join } from 'node:path'
import { expect, it } from 'vitest'
import { formatNormBase, linkTree, lintNormBase, readTree, renderIssue } from '../src/index.js'
import { schemas } from './fixture.js'

const tree = readTree(join(import.meta.dirname, '../../../spec'))

it('finds nothing wrong with the norm base of the product', () => {
  const { base, issues } = linkTree(tree, schemas)
  const found = base === null ? issues : lintNormBase(tree, base)
  expect(found.map((issue) => renderIssue(issue, 'en'))).toEqual([])
  expect(formatNormBase(tree)).toEqual([])
})
