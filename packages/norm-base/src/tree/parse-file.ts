import { type Document, readYaml } from '@verzuimspec/input'
import type { Issue } from '../issues/issue.js'
import type { Kind, KindName } from './kinds.js'
import type { Names } from './match-place.js'

/** One file of the norm base, parsed; `value` is what stands in it, not yet validated. */
export interface SpecFile extends Document {
  /** Below the folder of the norm base, with forward slashes. */
  readonly path: string
  readonly kind: Kind & { readonly name: KindName }
  /** What the placeholders of the kind's place stand for: the role of a permissions file, the parties of a flow. */
  readonly names: Names
}

export interface ParsedFile {
  readonly file: SpecFile | null
  readonly issues: readonly Issue[]
}

/**
 * Parses one file, keeping where each value stands.
 *
 * @param shown the path as issues show it
 */
export function parseFile(head: Pick<SpecFile, 'path' | 'kind' | 'names' | 'text'>, shown: string): ParsedFile {
  const { document, issues } = readYaml(head.text, shown)
  return { file: document && { ...head, ...document }, issues }
}
