import { type ExportDeclarationStructure, StructureKind } from 'ts-morph'

/** What a module hands on of another one, by name. */
export interface Exported {
  readonly types: readonly string[]
  readonly values: readonly string[]
}

/** An export of names from another module, in alphabetical order. */
export function makeExport({ types, values }: Exported, moduleSpecifier: string): ExportDeclarationStructure {
  const names = [...types.map((name) => ({ name, isTypeOnly: true })), ...values.map((name) => ({ name }))]
  const namedExports = names.sort((a, b) => (a.name < b.name ? -1 : 1))
  return { kind: StructureKind.ExportDeclaration, namedExports, moduleSpecifier }
}
