import { join } from 'node:path'
import ts from 'typescript'

/** A fault the compiler finds in a snippet. */
export interface Fault {
  /** Counted from 0. */
  readonly line: number
  /** `TS2339` for a property that does not exist. */
  readonly code: string
  readonly message: string
}

const snippet = join(import.meta.dirname, '../src/snippet.ts')

const options: ts.CompilerOptions = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: [],
}

const parsed = new Map<string, ts.SourceFile | undefined>()

// Parsing the sources and the library takes longest and gives the same for every snippet of a test file.
function hostWith(text: string): ts.CompilerHost {
  const host = ts.createCompilerHost(options)
  const { fileExists, getSourceFile } = host
  host.fileExists = (file) => file === snippet || fileExists(file)
  host.getSourceFile = (file, version) => {
    if (file === snippet) return ts.createSourceFile(file, text, version, true)
    if (!parsed.has(file)) parsed.set(file, getSourceFile(file, version))
    return parsed.get(file)
  }
  return host
}

/**
 * The faults TypeScript 5 finds in a snippet that lies beside the sources of the SDK, and so imports `./index.js`; the
 * sources themselves are not judged.
 */
export function compileSnippet(text: string): readonly Fault[] {
  const program = ts.createProgram([snippet], options, hostWith(text))
  const source = program.getSourceFile(snippet)
  return ts.getPreEmitDiagnostics(program, source).map(({ start = 0, code, messageText }) => ({
    line: source?.getLineAndCharacterOfPosition(start).line ?? 0,
    code: `TS${code}`,
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
  }))
}

/**
 * The paths of property names within an exported type, to a depth, as the compiler sees them: `['werkgever',
 * 'ziekmelding', 'vangnetJaNee']`. An access to any other path does not compile.
 */
export function listMembers(type: string, depth: number): readonly (readonly string[])[] {
  const text = `import type { ${type} } from './index.js'; declare const of: ${type}; export default of`
  const program = ts.createProgram([snippet], options, hostWith(text))
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(snippet)
  const assigned = source?.statements.find(ts.isExportAssignment)
  if (source === undefined || assigned === undefined) throw new Error(`no type \`${type}\` in the snippet`)
  const walk = (of: ts.Type, left: number): readonly (readonly string[])[] => {
    if (left === 0) return [[]]
    if (of.getStringIndexType() !== undefined) throw new Error(`a part of \`${type}\` takes any property name`)
    return of.getProperties().flatMap((member) => {
      const inner = checker.getTypeOfSymbolAtLocation(member, source)
      return walk(inner, left - 1).map((path) => [member.name, ...path])
    })
  }
  return walk(checker.getTypeAtLocation(assigned.expression), depth)
}
