import { commentTypeScript, type GeneratedFile, type Id, type Spec } from '@verzuimspec/vocabulary'
import {
  type CodeBlockWriter,
  IndentationText,
  Project,
  QuoteKind,
  type StatementStructures,
  StructureKind,
  ts,
} from 'ts-morph'
import type { SourceFile } from './source-file.js'

const { ImportDeclaration } = StructureKind

/** The first line of every file: made from what, by what. */
export function headerOf({ version, asOf }: Spec, profile: Id | undefined): string {
  const positions = profile === undefined ? 'the default positions' : `profile ${profile}`
  const source = commentTypeScript(`norm base ${version} as of ${asOf}, ${positions}`)
  return `// Generated from ${source}, by @verzuimspec/generate-typescript; do not edit.`
}

function createProject(): Project {
  const manipulationSettings = {
    indentationText: IndentationText.TwoSpaces,
    quoteKind: QuoteKind.Single,
    useTrailingCommas: true,
  }
  return new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, manipulationSettings })
}

const leaveLine = (writer: CodeBlockWriter) => writer.blankLineIfLastNot()

/** Leaves a line before each declaration, but none between imports. */
function setApart(statements: readonly StatementStructures[]): StatementStructures[] {
  return statements.map((statement, i) => {
    const isAmongImports = statement.kind === ImportDeclaration && statements[i - 1]?.kind === ImportDeclaration
    return isAmongImports ? statement : { ...statement, leadingTrivia: leaveLine }
  })
}

function printFile(project: Project, header: string, { path, statements, forReading = true }: SourceFile) {
  const file = project.createSourceFile(path, { statements: [header, ...setApart(statements)] })
  if (forReading) file.formatText({ semicolons: ts.SemicolonPreference.Remove, indentSize: 2 })
  return Object.freeze({ path, content: file.getFullText() })
}

/** Prints each file whole, below one header. */
export function printFiles(header: string, files: readonly SourceFile[]): readonly GeneratedFile[] {
  const project = createProject()
  return Object.freeze(files.map((file) => printFile(project, header, file)))
}
