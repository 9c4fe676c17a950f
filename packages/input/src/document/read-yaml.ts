import type { YAMLError, Document as YamlDocument } from 'yaml'
import type { Place, ShapeIssue } from '../issues/issue.js'
import { yamlLibrary } from '../libraries.js'
import type { ReadDocument } from './document.js'
import { offsetOfHolder, offsetOfValue } from './locate.js'
import type { Path } from './path.js'

interface Parsed {
  readonly document: YamlDocument.Parsed
  readonly place: (offset: number) => Place
}

function parse(text: string, file: string): Parsed {
  const yaml = yamlLibrary()
  const lineCounter = new yaml.LineCounter()
  // Every key is read as text, so that article `16` stays `16`.
  const document = yaml.parseDocument(text, { lineCounter, stringKeys: true, prettyErrors: false })
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file, line, column: col }
  }
  return { document, place }
}

function errorIssue({ code, message, pos }: YAMLError, at: Place, text: string): ShapeIssue {
  if (code !== 'DUPLICATE_KEY') return { code: 'broken-yaml', at, detail: message }
  return { code: 'duplicate-key', at, key: /^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? '' }
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

function findBroken(parsed: Parsed, text: string): readonly ShapeIssue[] {
  const { errors, warnings } = parsed.document
  const broken = [...errors, ...warnings].map((error) => errorIssue(error, parsed.place(error.pos[0]), text))
  return [...broken, ...findAliases(parsed)]
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
  const parsed = parse(text, file)
  const issues = findBroken(parsed, text)
  if (issues.length > 0) return { document: null, issues }
  const { document, place } = parsed
  const placeOf = (path: Path) => place(offsetOfValue(document.contents, path))
  const placeOfKey = (path: Path) => place(offsetOfHolder(document.contents, path))
  return { document: { text, value: document.toJS(), placeOf, placeOfKey, placeOfOffset: place }, issues }
}
