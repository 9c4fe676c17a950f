import { type ImportDeclarationStructure, StructureKind } from 'ts-morph'

/** An import of types, in alphabetical order. */
export function makeTypeImport(names: readonly string[], moduleSpecifier: string): ImportDeclarationStructure {
  return { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: [...names].sort(), moduleSpecifier }
}
