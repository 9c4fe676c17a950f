import type { Schemas } from '@verzuimspec/input'
import { sortIssues } from '@verzuimspec/input'
import type { NormBase } from '@verzuimspec/vocabulary'
import type { Issue } from '../issues/issue.js'
import { checkDuplicates } from '../references/check-duplicates.js'
import { checkReferences } from '../references/check-references.js'
import { entriesOf } from '../tree/entry.js'
import type { Tree } from '../tree/parse-tree.js'
import { validateFile } from '../validate/validate-file.js'
import { linkEntries } from './link-entries.js'

/** The outcome of linking a tree: the norm base, or what stands in its way. */
export interface Linked {
  /** Null when there is any issue. */
  readonly base: NormBase | null
  readonly issues: readonly Issue[]
}

/** Everything that is wrong with what the tree's files say, one by one and together. */
function checkTree(tree: Tree, schemas: Schemas): readonly Issue[] {
  const checked = tree.files.map((file) => ({ file, issues: validateFile(file, schemas) }))
  const wrong = [...tree.issues, ...checked.flatMap(({ issues }) => issues)]
  // What an unreadable file defines is unknown: its identifiers would all be reported as missing.
  if (tree.issues.some(({ code }) => code === 'broken-yaml' || code === 'duplicate-key')) return wrong
  const all = tree.files.flatMap(entriesOf)
  const valid = checked.filter(({ issues }) => issues.length === 0).flatMap(({ file }) => entriesOf(file))
  return [...wrong, ...checkDuplicates(all), ...checkReferences(valid, all)]
}

/**
 * Validates every file of a tree, checks what they say of each other, and links them when nothing is wrong. Where
 * `loadNormBase` throws, this tells; an editor or a lint wants the tree as well.
 *
 * @example
 * linkTree(tree, schemas).issues // []
 */
export function linkTree(tree: Tree, schemas: Schemas): Linked {
  const issues = sortIssues(checkTree(tree, schemas))
  if (issues.length > 0) return { base: null, issues }
  return { base: linkEntries(tree.files.flatMap(entriesOf), tree.version), issues }
}
