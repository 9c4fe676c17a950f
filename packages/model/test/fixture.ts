import { join } from 'node:path'
import type { NormBase } from '../src/index.js'
import { linkTree, NormBaseError, parseTree, readSchemas, type TextFile, type Tree } from '../src/index.js'
import { readTexts } from '../src/tree/read-tree.js'

/** The schemas of the product, compiled once for a test file. */
export const schemas = readSchemas(join(import.meta.dirname, '../../../spec/schema'))

/** A small norm base of an act that does not exist, with every kind of entry in it. */
export const fixtureDir = join(import.meta.dirname, '../fixtures/norm-base')

const version: TextFile = { path: 'package.json', content: '{ "version": "1.2.3" }' }
const fixture = parseTree(readTexts(fixtureDir), 'spec')

/** The fixture with some files replaced or added; issues show its folder as `spec`. */
export function treeWith(...texts: readonly TextFile[]): Tree {
  const replaced = new Set(texts.map(({ path }) => path))
  const overlay = parseTree([version, ...texts], 'spec')
  const files = [...fixture.files.filter(({ path }) => !replaced.has(path)), ...overlay.files]
  return { ...fixture, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), issues: overlay.issues }
}

/** The norm base of a tree that is known to be right. */
export function linkOrThrow(tree: Tree): NormBase {
  const { base, issues } = linkTree(tree, schemas)
  if (base === null) throw new NormBaseError(issues)
  return base
}
