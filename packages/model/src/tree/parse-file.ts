import type { Document, YAMLError } from 'yaml'
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
  /** The place of an offset in the text. */
  readonly placeOfOffset: (offset: number) => Place
}

export interface ParsedFile {
  readonly file: SpecFile | null
  readonly issues: readonly Issue[]
}

type Head = Pick<SpecFile, 'path' | 'kind' | 'names' | 'text'>

interface Parsed {
  readonly document: Document.Parsed
  readonly place: (offset: number) => Place
}

function parseDocument(text: string, shown: string): Parsed {
  const yaml = yamlLibrary()
  const lineCounter = new yaml.LineCounter()
  // Every key is read as text, so that article `16` stays `16`.
  const document = yaml.parseDocument(text, { lineCounter, stringKeys: true, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file: shown, line, column: col }
  }
  return { document, place }
}

function errorIssue({ code, message, pos }: YAMLError, at: Place, text: string): Issue {
  if (code !== 'DUPLICATE_KEY') return { code: 'broken-yaml', at, detail: message }
  return { code: 'duplicate-key', at, key: /^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? '' }
}

function aliasIssues({ document, place }: Parsed): readonly Issue[] {
  const issues: Issue[] = []
  yamlLibrary().visit(document, {
    Alias: (_, { source, range }) => {
      issues.push({ code: 'yaml-alias', at: place(range?.[0] ?? 0), alias: source })
    },
  })
  return issues
}

function findBroken(parsed: Parsed, text: string): readonly Issue[] {
  const { errors, warnings } = parsed.document
  const errorIssues = [...errors, ...warnings].map((error) => errorIssue(error, parsed.place(error.pos[0]), text))
  return [...errorIssues, ...aliasIssues(parsed)]
}

/**
 * Parses one file, keeping where each value stands.
 *
 * @param shown the path as issues show it
 */
export function parseFile(head: Head, shown: string): ParsedFile {
  const parsed = parseDocument(head.text, shown)
  const issues = findBroken(parsed, head.text)
  if (issues.length > 0) return { file: null, issues }
  const { document, place } = parsed
  const placeOf = (path: Path) => place(offsetOfValue(document.contents, path))
  const placeOfKey = (path: Path) => place(offsetOfHolder(document.contents, path))
  return { file: { ...head, value: document.toJS(), placeOf, placeOfKey, placeOfOffset: place }, issues }
}
