import ts from 'typescript'
import { isSource } from './generated-files.js'
import type { TreeFile } from './tree.js'

/** A file and what it imports, as written; type imports included. */
export interface Importer {
  readonly path: string
  readonly specifiers: readonly string[]
}

/** Reads the imports and re-exports of every hand-written source file. */
export function readImports(files: readonly TreeFile[]): readonly Importer[] {
  return files
    .filter(({ path }) => isSource(path))
    .map(({ path, text }) => ({
      path,
      specifiers: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
    }))
}

/** The package a bare specifier names (`@a/b/c` names `@a/b`); undefined for relative and Node's own modules. */
export function namePackage(specifier: string): string | undefined {
  if (specifier.startsWith('.') || specifier.startsWith('node:')) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
