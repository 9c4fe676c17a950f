import type { ParsedNode, YAMLError } from 'yaml'
import type { Issue, Place } from '../issues/issue.js'
import type { Kind, KindName } from '../kinds.js'
import { yamlLibrary } from '../libraries.js'
import { offsetOfHolder, offsetOfValue } from './locate.js'
import type { Path } from './path.js'
import type { Names } from './place.js'

/** One file of the norm base, parsed; `value` is what stands in it, not yet validated. */
export interface SpecFile {
  /** Below the folder of the norm base, with forward slashes. */
  readonly path: string
  readonly kind: Kind & { readonly name: KindName }
  /** What the placeholders of the kind's place stand for: the role of a permissions file, the parties of a flow. */
  readonly names: Names
  readonly text: string
  readonly value: unknown
  /** The place of the value at a path, or of what holds it when it is a map or a list. */
  readonly placeOf: (path: Path) => Place
  /** The place of the key or list item at a path. */
  readonly placeOfKey: (path: Path) => Place
}

export interface ParsedFile {
  readonly file: SpecFile | null
  readonly issues: readonly Issue[]
}

type Head = Pick<SpecFile, 'path' | 'kind' | 'names' | 'text'>

function issueOf({ code, message }: YAMLError, at: Place, text: string): Issue {
  if (code !== 'DUPLICATE_KEY') return { code: 'broken-yaml', at, detail: message }
  return { code: 'duplicate-key', at, key: /^[^:\n]*/.exec(text)?.[0] ?? '' }
}

/**
 * Parses one file, keeping where each value stands. Every key is read as text, so that article `16` stays `16`.
 *
 * @param shown the path as issues show it
 */
export function parseFile(head: Head, shown: string): ParsedFile {
  const { LineCounter, parseDocument } = yamlLibrary()
  const lineCounter = new LineCounter()
  const document = parseDocument<ParsedNode>(head.text, { lineCounter, stringKeys: true, prettyErrors: false })
  const place = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset)
    return { file: shown, line, column: col }
  }
  const broken = [...document.errors, ...document.warnings]
  if (broken.length > 0) {
    return {
      file: null,
      issues: broken.map((error) => issueOf(error, place(error.pos[0]), head.text.slice(error.pos[0]))),
    }
  }
  const placeOf = (path: Path) => place(offsetOfValue(document.contents, path))
  const placeOfKey = (path: Path) => place(offsetOfHolder(document.contents, path))
  return { file: { ...head, value: document.toJS(), placeOf, placeOfKey }, issues: [] }
}
