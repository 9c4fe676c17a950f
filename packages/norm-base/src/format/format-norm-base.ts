import type { GeneratedFile } from '@verzuimspec/vocabulary'
import type { SpecSchemas } from '../shape/spec-schemas.js'
import type { Tree } from '../tree/parse-tree.js'
import { formatFile } from './format-file.js'

/**
 * The files of a norm base whose keys are not in the order of their schema, as they should be. Comments move with their
 * key; a tree in order gives none.
 *
 * @example
 * formatNormBase(tree, schemas) // []
 */
export function formatNormBase(tree: Tree, schemas: SpecSchemas): readonly GeneratedFile[] {
  return tree.files
    .map((file) => ({ path: file.path, content: formatFile(file, schemas), text: file.text }))
    .filter(({ content, text }) => content !== text)
    .map(({ path, content }) => ({ path, content }))
}
