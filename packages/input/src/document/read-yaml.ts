import type { Document as YamlDocument } from 'yaml'
import type { Place, ShapeIssue } from '../issues/issue.js'
import { yamlLibrary } from '../libraries.js'
import type { ReadDocument } from './document.js'
import { offsetOfHolder, offsetOfValue } from './locate.js'
import type { Path } from './path.js'
import { checkContent, deepest } from './text/check-content.js'
import { checkText } from './text/check-text.js'
import { findDeep } from './text/find-deep.js'
import { placesIn } from './text/line-places.js'

interface Parsed {
  readonly document: YamlDocument.Parsed
  readonly place: (offset: number) => Place
}

function parse(text: string, file: string): Parsed {
  const yaml = yamlLibrary()
  const lineCounter = new yaml.LineCounter()
  // Every key is read as text, so that article `16` stays `16`.
  // Whether keys repeat is looked up by us: the library compares each with each.
  const options = { lineCounter, stringKeys: true, prettyErrors: false, uniqueKeys: false }
  const document = yaml.parseDocument(text, options)
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line, column: col }
  }
  return { document, place }
}

function findDuplicates({ document, place }: Parsed): readonly ShapeIssue[] {
  const issues: ShapeIssue[] = []
  yamlLibrary().visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<string>()
      for (const { key } of items) {
        if (!yamlLibrary().isScalar(key)) continue
        const name = String(key.value)
        if (keys.has(name)) issues.push({ code: 'duplicate-key', at: place(key.range?.[0] ?? 0), key: name })
        keys.add(name)
      }
    },
  })
  return issues
}

function findAliases({ document, place }: Parsed): readonly ShapeIssue[] {
  const issues: ShapeIssue[] = []
  yamlLibrary().visit(document, {
    Alias: (_, { source, range }) => {
      issues.push({ code: 'yaml-alias', at: place(range?.[0] ?? 0), alias: source })
    },
  })
  return issues
}

function findBroken(parsed: Parsed): readonly ShapeIssue[] {
  const { errors, warnings } = parsed.document
  const broken = [...errors, ...warnings].map(
    ({ message, pos }): ShapeIssue => ({ code: 'broken-yaml', at: parsed.place(pos[0]), detail: message }),
  )
  return [...broken, ...findDuplicates(parsed), ...findAliases(parsed)]
}

// What is looked for before the text is parsed: it would be read wrong, or not at all.
function findBefore(text: string, file: string): readonly ShapeIssue[] {
  const deep = findDeep(text)
  if (deep !== null) return [{ code: 'too-deep', at: placesIn(text, file)(deep), deepest }]
  return checkText(text, file)
}

/**
 * Reads one YAML document, keeping where each value stands. Keys are texts, and no part may stand for another.
 *
 * @param file the file as issues show it
 * @example
 * readYaml('a:\n  b: 1\n', 'x.yaml').document.placeOf(['a', 'b']) // { file: 'x.yaml', line: 2, column: 6 }
 * readYaml('a: 1\na: 2\n', 'x.yaml').issues // [{ code: 'duplicate-key', key: 'a', at: { file: 'x.yaml', line: 2, column: 1 } }]
 */
export function readYaml(text: string, file: string): ReadDocument {
  const before = findBefore(text, file)
  if (before.length > 0) return { document: null, issues: before }
  const parsed = parse(text, file)
  const broken = findBroken(parsed)
  if (broken.length > 0) return { document: null, issues: broken }
  const { document, place } = parsed
  const placeOf = (path: Path) => place(offsetOfValue(document.contents, path))
  const placeOfKey = (path: Path) => place(offsetOfHolder(document.contents, path))
  const read = { text, value: document.toJS(), placeOf, placeOfKey, placeOfOffset: place }
  const issues = checkContent(read)
  return { document: issues.length > 0 ? null : read, issues }
}
