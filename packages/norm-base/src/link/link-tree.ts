import { sortIssues } from '@verzuimspec/input'
import type { NormBase } from '@verzuimspec/vocabulary'
import type { Issue } from '../issues/issue.js'
import { checkDuplicates } from '../references/check-duplicates.js'
import { checkReferences } from '../references/check-references.js'
import type { SpecSchemas } from '../shape/spec-schemas.js'
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
function checkTree(tree: Tree, schemas: SpecSchemas): readonly Issue[] {
  const checked = tree.files.map((file) => ({ file, issues: validateFile(file, schemas) }))
  const wrong = [...tree.issues, ...checked.flatMap(({ issues }) => issues)]
  // What an unreadable file defines is unknown: its identifiers would all be reported as missing.
  if (tree.issues.some(({ code }) => code === 'broken-yaml' || code === 'duplicate-key')) return wrong
  const all = tree.files.flatMap(entriesOf)
  const valid = checked.filter(({ issues }) => issues.length === 0).flatMap(({ file }) => entriesOf(file))
  return [...wrong, ...checkDuplicates(all), ...checkReferences(valid, all, schemas)]
}

/**
 * Validates every file of a tree, checks what they say of each other, and links them when nothing is wrong. Where
 * `loadNormBase` throws, this tells; an editor or a lint wants the tree as well.
 *
 * @example
 * linkTree(tree, schemas).issues // []
 */
export function linkTree(tree: Tree, schemas: SpecSchemas): Linked {
  const issues = sortIssues(checkTree(tree, schemas))
  if (issues.length > 0) return { base: null, issues }
  return { base: linkEntries(tree.files.flatMap(entriesOf), schemas, tree.version), issues }
}
