import type { AnyIssue } from './issue.js'

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function compareIssues(a: AnyIssue, b: AnyIssue): number {
  const byPlace = a.at.line - b.at.line || a.at.column - b.at.column
  return (
    compareText(a.at.file, b.at.file) ||
    byPlace ||
    compareText(a.at.pointer ?? '', b.at.pointer ?? '') ||
    compareText(a.code, b.code)
  )
}

/**
 * Issues in the order in which a reader meets them: by file, line and column, then code.
 *
 * @example
 * sortIssues([{ code: 'b', at: { file: 'x', line: 2, column: 1 } }, { code: 'a', at: { file: 'x', line: 1, column: 1 } }])[0].code // 'a'
 */
export function sortIssues<T extends AnyIssue>(issues: readonly T[]): readonly T[] {
  return [...issues].sort(compareIssues)
}
