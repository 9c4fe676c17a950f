import type { TextFile, Tree } from './parse-tree.js'
import { parseTree } from './parse-tree.js'

/**
 * A tree with some of its files replaced or added, such as those an editor has open and not yet saved. Its issues are
 * those of the new files.
 *
 * @example
 * replaceFiles(tree, [{ path: 'rollen.yaml', content: '' }]).issues.map(({ code }) => code) // ['stray-file']
 */
export function replaceFiles(tree: Tree, files: readonly TextFile[]): Tree {
  const version: TextFile = { path: 'package.json', content: JSON.stringify({ version: tree.version }) }
  const replaced = new Set(files.map(({ path }) => path))
  const fresh = parseTree([version, ...files], tree.dir)
  const all = [...tree.files.filter(({ path }) => !replaced.has(path)), ...fresh.files]
  return { ...tree, files: all.sort((a, b) => (a.path < b.path ? -1 : 1)), issues: fresh.issues }
}
