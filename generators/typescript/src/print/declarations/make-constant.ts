import { StructureKind, VariableDeclarationKind, type VariableStatementStructure } from 'ts-morph'

/** A constant to declare; the compiler finds its type where none is said. */
export interface Constant {
  readonly name: string
  readonly type?: string
  readonly initializer: string
}

/** An exported constant. */
export function makeConstant(doc: string, constant: Constant): VariableStatementStructure {
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: [doc],
    declarations: [{ ...constant }],
  }
}
