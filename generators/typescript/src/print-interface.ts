import type { ElementType } from '@verzuimspec/model'
import type { FieldNode, RecordNode } from './node.js'
import { docField } from './print-doc.js'

const types: Readonly<Record<ElementType, string>> = {
  boolean: 'boolean',
  date: 'IsoDate',
  text: 'string',
  integer: 'number',
  percentage: 'number',
  amount: 'number',
}

function printField(field: FieldNode): readonly string[] {
  return [docField(field), `  readonly ${field.key}${field.optional ? '?' : ''}: ${types[field.type]}`]
}

/** Whether one of these interfaces names the type of a date. */
export function usesDates(records: readonly RecordNode[]): boolean {
  return records.some(({ fields }) => fields.some(({ type }) => types[type] === 'IsoDate'))
}

/** One interface, its identifiers first. */
export function printInterface(record: RecordNode, doc: string): string {
  const ids = record.ids.map((id) => `  readonly ${id}: string`)
  return [doc, `export interface ${record.name} {`, ...ids, ...record.fields.flatMap(printField), '}'].join('\n')
}
