import type { ElementType } from '@verzuimspec/vocabulary'
import { type InterfaceDeclarationStructure, type PropertySignatureStructure, StructureKind } from 'ts-morph'
import type { FieldNode, RecordNode } from '../../build/node.js'
import { fieldDoc } from '../text/doc-text.js'

const types: Readonly<Record<ElementType, string>> = {
  boolean: 'boolean',
  date: 'IsoDate',
  text: 'string',
  integer: 'number',
  percentage: 'number',
  amount: 'number',
}

const { PropertySignature } = StructureKind

function makeId(name: string): PropertySignatureStructure {
  return { kind: PropertySignature, name, isReadonly: true, type: 'string' }
}

function makeField(field: FieldNode): PropertySignatureStructure {
  const { key: name, optional: hasQuestionToken } = field
  return {
    kind: PropertySignature,
    name,
    isReadonly: true,
    hasQuestionToken,
    type: types[field.type],
    docs: [fieldDoc(field)],
  }
}

/** Whether one of these interfaces names the type of a date. */
export function usesDates(records: readonly RecordNode[]): boolean {
  return records.some(({ fields }) => fields.some(({ type }) => types[type] === 'IsoDate'))
}

/** One interface, its identifiers first. */
export function makeInterface({ name, ids, fields }: RecordNode, doc: string): InterfaceDeclarationStructure {
  const properties = [...ids.map(makeId), ...fields.map(makeField)]
  return { kind: StructureKind.Interface, isExported: true, name, docs: [doc], properties }
}
