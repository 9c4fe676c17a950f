import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SpecFile, Tree } from '@verzuimspec/norm-base'
import type { LintIssue } from '../../issues/lint-issue.js'

/** A shorter run is a term, a title or chance. */
const shortestRun = 12

interface Word {
  readonly text: string
  readonly offset: number
}

/** Every run of `shortestRun` words of the sources, and the source it stands in. */
type Runs = ReadonlyMap<string, string>

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({ text: match[0].toLowerCase(), offset: match.index }))
}

function runAt(words: readonly Word[], index: number): string {
  return words
    .slice(index, index + shortestRun)
    .map(({ text }) => text)
    .join(' ')
}

function readRuns(sourcesDir: string): Runs {
  const files = readdirSync(sourcesDir).filter((file) => file.endsWith('.txt'))
  const runs = new Map<string, string>()
  for (const file of files.sort()) {
    const words = wordsOf(readFileSync(join(sourcesDir, file), 'utf8'))
    for (let index = 0; index + shortestRun <= words.length; index++) runs.set(runAt(words, index), file)
  }
  return runs
}

function lengthAt(words: readonly Word[], index: number, runs: Runs): number {
  let last = index
  while (last + shortestRun <= words.length && runs.has(runAt(words, last))) last++
  return last === index ? 0 : last - index + shortestRun - 1
}

function copiedIn(file: SpecFile, runs: Runs): readonly LintIssue<'copied-text'>[] {
  const words = wordsOf(file.text)
  const issues: LintIssue<'copied-text'>[] = []
  for (let index = 0; index < words.length; index++) {
    const length = lengthAt(words, index, runs)
    if (length === 0) continue
    issues.push({
      code: 'copied-text',
      at: file.placeOfOffset(words[index]?.offset ?? 0),
      subject: file.path,
      source: runs.get(runAt(words, index)) ?? '',
      words: length,
      excerpt: `${runAt(words, index).split(' ').slice(0, 8).join(' ')} …`,
    })
    index += length - 1
  }
  return issues
}

/**
 * Finds runs of twelve or more words that a file of the norm base shares with a source document. What the norm base
 * says of a source is in its own words; facts carry over, sentences do not.
 *
 * @param sourcesDir a folder with the sources as `*.txt`
 * @throws Error from the file system when the folder cannot be read.
 * @example
 * findCopiedText(tree, 'packages/norm-base/fixtures/documents') // []
 */
export function findCopiedText(tree: Tree, sourcesDir: string): readonly LintIssue<'copied-text'>[] {
  const runs = readRuns(sourcesDir)
  return tree.files.flatMap((file) => copiedIn(file, runs))
}
