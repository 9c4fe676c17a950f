import { posix } from 'node:path'
import ts from 'typescript'
import type { Fault } from './fault.js'
import { isGenerated } from './generated-files.js'
import type { TreeFile } from './tree.js'

type Sources = ReadonlyMap<string, ts.SourceFile>

const parse = (path: string, text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)

const isDocumented = (statement: ts.Statement) => ts.getJSDocCommentsAndTags(statement).length > 0

function declaresName(statement: ts.Statement, name: string): boolean {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some((declaration) => declaration.name.getText() === name)
  }
  return ts.isDeclarationStatement(statement) && statement.name?.getText() === name
}

function resolveModule(from: string, specifier: ts.Expression): string | undefined {
  if (!ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return undefined
  return posix.join(posix.dirname(from), specifier.text.replace(/js$/, 'ts'))
}

/** The names a statement takes from another module: what each is called here and there. */
function listBindings(statement: ts.Statement): { here: string; there: string; from: ts.Expression }[] {
  const from =
    ts.isExportDeclaration(statement) || ts.isImportDeclaration(statement) ? statement.moduleSpecifier : undefined
  const clause = ts.isExportDeclaration(statement)
    ? statement.exportClause
    : ts.isImportDeclaration(statement)
      ? statement.importClause?.namedBindings
      : undefined
  if (from === undefined || clause === undefined || !('elements' in clause)) return []
  return [...clause.elements].map(({ name, propertyName }) => ({
    here: name.text,
    there: (propertyName ?? name).text,
    from,
  }))
}

/** The file that declares a name without a docstring; what lies outside our sources is taken to have one. */
function findUndocumented(path: string, name: string, sources: Sources): string | undefined {
  const source = sources.get(path)
  if (source === undefined || isGenerated(path)) return undefined
  const declared = source.statements.filter((statement) => declaresName(statement, name))
  if (declared.length > 0) return declared.some(isDocumented) ? undefined : path
  const binding = source.statements.flatMap(listBindings).find(({ here }) => here === name)
  const target = binding && resolveModule(path, binding.from)
  return target && findUndocumented(target, binding.there, sources)
}

function listExported(statement: ts.Statement): string[] {
  if (ts.isExportDeclaration(statement)) {
    const clause = statement.exportClause
    return clause && ts.isNamedExports(clause) ? clause.elements.map(({ name }) => name.text) : []
  }
  if (!ts.canHaveModifiers(statement)) return []
  if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return []
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.map(({ name }) => name.getText())
  return ts.isDeclarationStatement(statement) && statement.name ? [statement.name.getText()] : []
}

function exportsEverything(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement) && !(statement.exportClause && ts.isNamedExports(statement.exportClause))
}

function judgeBarrel(path: string, { statements }: ts.SourceFile, sources: Sources): Fault[] {
  const unnamed = statements
    .filter(exportsEverything)
    .map((statement) => ({ subject: path, message: `name what it exports: ${statement.getText()}` }))
  const undocumented = statements.flatMap(listExported).flatMap((name) => {
    const subject = findUndocumented(path, name, sources)
    return subject === undefined ? [] : [{ subject, message: `${name} is public and has no docstring: say what it is` }]
  })
  return [...unnamed, ...undocumented]
}

/** Finds what a package's `src/index.ts` exports without a docstring where it is declared, or without naming it. */
export function findUndocumentedExports(files: readonly TreeFile[]): readonly Fault[] {
  const typed = files.filter(({ path }) => path.endsWith('.ts'))
  const sources = new Map(typed.map(({ path, text }) => [path, parse(path, text)]))
  const barrels = [...sources].filter(([path]) => /^[^/]+\/[^/]+\/src\/index\.ts$/.test(path))
  return barrels.flatMap(([path, source]) => judgeBarrel(path, source, sources))
}
