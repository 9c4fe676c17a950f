import type { GeneratedFile } from '@verzuimspec/vocabulary'
import type { Tree } from '../tree/parse-tree.js'
import { formatFile } from './format-file.js'

/**
 * The files of a norm base whose keys are not in the order of their kind, as they should be. Comments move with their
 * key; a tree in order gives none.
 *
 * @example
 * formatNormBase(tree) // []
 */
export function formatNormBase(tree: Tree): readonly GeneratedFile[] {
  return tree.files
    .map((file) => ({ path: file.path, content: formatFile(file), text: file.text }))
    .filter(({ content, text }) => content !== text)
    .map(({ path, content }) => ({ path, content }))
}
