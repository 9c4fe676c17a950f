import type { Issue } from './issue.js'

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function compareIssues(a: Issue, b: Issue): number {
  const byPlace = a.at.line - b.at.line || a.at.column - b.at.column
  return compareText(a.at.file, b.at.file) || byPlace || compareText(a.code, b.code)
}

/** Issues in the order in which a reader meets them: by file, line and column. */
export function sortIssues<T extends Issue>(issues: readonly T[]): readonly T[] {
  return [...issues].sort(compareIssues)
}
