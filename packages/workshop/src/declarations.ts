import { posix } from 'node:path'
import ts from 'typescript'
import type { Fault } from './fault.js'

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: ['node'],
}

/**
 * Finds faults in declaration files as users of TypeScript 5 read them; the house itself builds with a newer compiler.
 *
 * @param root the folder the paths are in; what lies outside it, or in node_modules, is not judged
 */
export function findDeclarationFaults(root: string, paths: readonly string[]): readonly Fault[] {
  const program = ts.createProgram(
    paths.map((path) => posix.join(root, path)),
    options,
  )
  return ts.getPreEmitDiagnostics(program).flatMap(({ file, messageText }) => {
    const path = posix.relative(root, file?.fileName ?? root)
    if (path.startsWith('..') || path.includes('node_modules/')) return []
    return [{ subject: path, message: ts.flattenDiagnosticMessageText(messageText, '\n') }]
  })
}
