import { expect, it } from 'vitest'
import type { ShapeIssue } from './issue.js'
import { sortIssues } from './sort-issues.js'

function issue(file: string, line: number, column: number, code: 'duplicate-key' | 'broken-yaml'): ShapeIssue {
  const at = { file, line, column }
  return code === 'duplicate-key' ? { code, at, key: 'a' } : { code, at, detail: 'b' }
}

it('orders by file, then line, then column, then code', () => {
  const sorted = [
    issue('a.yaml', 2, 9, 'duplicate-key'),
    issue('a.yaml', 10, 1, 'duplicate-key'),
    issue('b.yaml', 1, 1, 'broken-yaml'),
    issue('b.yaml', 1, 1, 'duplicate-key'),
    issue('b.yaml', 1, 3, 'broken-yaml'),
  ]
  expect(sortIssues([...sorted].reverse())).toEqual(sorted)
})
