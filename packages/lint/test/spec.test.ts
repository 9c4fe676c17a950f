import { join } from 'node:path'
import { formatNormBase, linkTree, readTree, renderIssue } from '@verzuimspec/norm-base'
import { expect, it } from 'vitest'
import { lintNormBase, renderLintIssue } from '../src/index.js'
import { schemas } from './fixture.js'

const tree = readTree(join(import.meta.dirname, '../../../spec'))

it('finds nothing wrong with the norm base of the product', () => {
  const { base, issues } = linkTree(tree, schemas)
  expect(issues.map((issue) => renderIssue(issue, 'en'))).toEqual([])
  expect((base === null ? [] : lintNormBase(tree, schemas, base)).map((issue) => renderLintIssue(issue, 'en'))).toEqual(
    [],
  )
  expect(formatNormBase(tree, schemas)).toEqual([])
})
