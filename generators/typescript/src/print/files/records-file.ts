import { type Entity, pascalName, type Spec } from '@verzuimspec/vocabulary'
import { type InterfaceDeclarationStructure, StructureKind, type TypeAliasDeclarationStructure } from 'ts-morph'
import { buildWholeRecord } from '../../build/build-record.js'
import type { RecordNode } from '../../build/node.js'
import { makeTypeImport } from '../declarations/make-import.js'
import { makeInterface, usesDates } from '../declarations/make-interface.js'
import { makeTypeMap } from '../declarations/make-map.js'
import type { SourceFile } from '../source-file.js'
import { recordDoc } from '../text/doc-text.js'

/** The name of the interface of a whole record: `ZiekmeldingRecord`. */
export function recordName({ id }: Entity): string {
  return `${pascalName(id)}Record`
}

const conditional: TypeAliasDeclarationStructure = {
  kind: StructureKind.TypeAlias,
  isExported: true,
  name: 'Conditional',
  docs: ['The properties that facts decide on, by entity: each with its element.'],
  type: '{\n  readonly [E in EntityId]?: readonly (readonly [property: string, element: ElementId])[]\n}',
}

function makeRecord(record: RecordNode): InterfaceDeclarationStructure {
  const what = `${record.entity.label.nl}: the whole record, for storage and projectors only`
  return makeInterface(record, recordDoc(record, what))
}

/** The file of whole records, as a system stores them and projectors take them. */
export function makeRecordsFile(spec: Spec): SourceFile {
  const records = Object.values(spec.entities).map((entity) => buildWholeRecord(spec, entity))
  const words = ['ElementId', 'EntityId', ...(usesDates(records) ? ['IsoDate'] : [])]
  const byEntity = records.map(({ entity, name }) => [entity.id, name] as const)
  return {
    path: 'records.ts',
    statements: [
      makeTypeImport(words, './vocabulary.js'),
      ...records.map(makeRecord),
      makeTypeMap('The whole record of each entity: hand out views of it.', 'RecordsByEntity', byEntity),
      conditional,
    ],
  }
}
