import { type Entity, pascalName, type Spec } from '@verzuimspec/model'
import { buildWholeRecord } from './build-record.js'
import { docRecord, printDoc } from './print-doc.js'
import { printInterface, usesDates } from './print-interface.js'
import { printTypeMap } from './print-map.js'

/** The name of the interface of a whole record: `ZiekmeldingRecord`. */
export function recordName({ id }: Entity): string {
  return `${pascalName(id)}Record`
}

const conditional = [
  printDoc('The properties that facts decide on, by entity: each with its element.'),
  'export type Conditional = {',
  '  readonly [E in EntityId]?: readonly (readonly [property: string, element: ElementId])[]',
  '}',
].join('\n')

/** The parts of the file of whole records, as a system stores them and projectors take them. */
export function printRecords(spec: Spec): readonly string[] {
  const records = Object.values(spec.entities).map((entity) => buildWholeRecord(spec, entity))
  const words = ['ElementId', 'EntityId', ...(usesDates(records) ? ['IsoDate'] : [])]
  const byEntity = records.map(({ entity, name }) => [entity.id, name] as const)
  return [
    `import type { ${words.join(', ')} } from './vocabulary.js'`,
    ...records.map((record) => {
      const what = `${record.entity.label.nl}: the whole record, for storage and projectors only`
      return printInterface(record, docRecord(record, what))
    }),
    printTypeMap(printDoc('The whole record of each entity: hand out views of it.'), 'RecordsByEntity', byEntity),
    conditional,
  ]
}
