import { type NormBase, quoteTypeScript } from '@verzuimspec/vocabulary'
import { type FunctionDeclarationStructure, StructureKind, type TypeAliasDeclarationStructure } from 'ts-morph'
import { makeTypeImport } from '../declarations/make-import.js'
import type { SourceFile } from '../source-file.js'

/**
 * The parts that deciding, explaining, planning, retention and citing read, each with the texts that none of them
 * shows. What is not here, other generators read.
 */
const kept: Readonly<Partial<Record<keyof NormBase, readonly string[]>>> = {
  sources: ['note'],
  norms: ['order', 'declaredBecause'],
  roles: [],
  purposes: ['description'],
  facts: ['description'],
  duties: ['description'],
  actions: ['description'],
  events: ['description'],
  elements: ['description'],
  entities: [],
  rules: [],
  deadlines: [],
  retention: [],
  divergences: [],
  profiles: [],
}

function withoutFields(entry: object, unshown: readonly string[]): object {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => !unshown.includes(field)))
}

function keepPart(entries: Readonly<Record<string, object>>, unshown: readonly string[] | undefined): object {
  if (unshown === undefined) return {}
  return Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, withoutFields(entry, unshown)]))
}

// JSON in a string: an engine reads that twice as fast as an object of TypeScript, and a key can be nothing but a key.
function printPart(name: string, part: object): string {
  return `  ${name}: JSON.parse(${quoteTypeScript(JSON.stringify(part))}),`
}

// In an order of its own: a norm base read from its folder and one read from a file hold their parts in another order.
function printParts({ version, ...parts }: NormBase): readonly string[] {
  const named = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    `  version: ${quoteTypeScript(version)},`,
    ...named.map(([name, entries]) => printPart(name, keepPart(entries, kept[name as keyof NormBase]))),
  ]
}

const tables: TypeAliasDeclarationStructure = {
  kind: StructureKind.TypeAlias,
  isExported: true,
  name: 'Tables',
  docs: ['The norm base with all its versions, without a date chosen.'],
  type: "Omit<Rules['spec'], 'asOf'>",
}

// A function rather than a constant: an engine skips over its body until something is asked of it.
function makeReader(base: NormBase): FunctionDeclarationStructure {
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: 'readTables',
    docs: ['The norm base as far as answers need it, made anew at each call.'],
    returnType: 'Tables',
    statements: ['return {', ...printParts(base), '}'],
  }
}

/** The file with the norm base itself. */
export function makeTablesFile(base: NormBase): SourceFile {
  return {
    path: 'tables.ts',
    statements: [makeTypeImport(['Rules'], '@verzuimspec/rules'), tables, makeReader(base)],
    forReading: false,
  }
}
