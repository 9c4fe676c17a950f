import { join } from 'node:path'
import type { NormBase } from '@verzuimspec/vocabulary'
import { linkTree, NormBaseError, readSchemas, readTree, replaceFiles, type TextFile, type Tree } from '../src/index.js'

/** The schemas of the product, compiled once for a test file. */
export const schemas = readSchemas(join(import.meta.dirname, '../../../spec/schema'))

/** A small norm base of an act that does not exist, with every kind of entry in it. */
export const fixtureDir = join(import.meta.dirname, '../fixtures/norm-base')

const fixture = { ...readTree(fixtureDir, 'spec'), version: '1.2.3' }

/** The fixture with some files replaced or added; issues show its folder as `spec`. */
export function treeWith(...files: readonly TextFile[]): Tree {
  return replaceFiles(fixture, files)
}

/** The norm base of a tree that is known to be right. */
export function linkOrThrow(tree: Tree): NormBase {
  const { base, issues } = linkTree(tree, schemas)
  if (base === null) throw new NormBaseError(issues)
  return base
}
