import { type Id, quoteTypeScriptKey } from '@verzuimspec/vocabulary'
import { type InterfaceDeclarationStructure, StructureKind, type VariableStatementStructure } from 'ts-morph'
import { makeConstant } from './make-constant.js'

type Entry = readonly [id: Id, value: string]

/** An interface that maps ids to types, for looking a type up by id. */
export function makeTypeMap(doc: string, name: string, entries: readonly Entry[]): InterfaceDeclarationStructure {
  const properties = entries.map(([id, type]) => ({ name: quoteTypeScriptKey(id), isReadonly: true, type }))
  return { kind: StructureKind.Interface, isExported: true, name, docs: [doc], properties }
}

/** A frozen object that maps ids to values, for looking one up at run time. */
export function makeValueMap(
  doc: string,
  { name, type }: { readonly name: string; readonly type?: string },
  entries: readonly Entry[],
): VariableStatementStructure {
  const members = entries.map(([id, value]) => `\n  ${quoteTypeScriptKey(id)}: ${value},`).join('')
  const initializer = `Object.freeze({${members === '' ? '' : `${members}\n`}})`
  return makeConstant(doc, { name, initializer, ...(type === undefined ? {} : { type }) })
}
