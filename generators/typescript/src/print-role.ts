import type { RecordNode, RoleNode } from './node.js'
import { docRecord, printDoc } from './print-doc.js'
import { printInterface, usesDates } from './print-interface.js'
import { printTypeMap, printValueMap } from './print-map.js'
import { printProjector, projectorName } from './print-projector.js'
import { recordName } from './print-records.js'

function printImports({ views, writes }: RoleNode): string {
  const records = ['Conditional', ...views.map(({ entity }) => recordName(entity))].sort()
  return [
    `import type { ${records.join(', ')} } from '../records.js'`,
    ...(usesDates([...views, ...writes]) ? ["import type { IsoDate } from '../vocabulary.js'"] : []),
  ].join('\n')
}

function typesByEntity(records: readonly RecordNode[]) {
  return records.map(({ entity, name }) => [entity.id, name] as const)
}

function printConditions({ fields }: RecordNode): string {
  const pairs = fields.filter(({ facts }) => facts.length > 0).map(({ key, element }) => `['${key}', '${element}']`)
  return `[${pairs.join(', ')}]`
}

function printConditional({ id, views }: RoleNode): string {
  const deciding = views.filter(({ fields }) => fields.some(({ facts }) => facts.length > 0))
  const doc = printDoc(`What the ${id} may read only when facts decide so, by entity: property and element.`)
  const entries = deciding.map((view) => [view.entity.id, printConditions(view)] as const)
  return printValueMap(doc, 'conditional: Conditional', entries)
}

function printView(view: RecordNode, role: string): readonly string[] {
  const doc = docRecord(view, `${view.entity.label.nl}: what the ${role} may read of it, and nothing else`)
  return [printInterface(view, doc), printProjector(view, recordName(view.entity))]
}

function printWrite(write: RecordNode, role: string): string {
  return printInterface(write, docRecord(write, `${write.entity.label.nl}: what the ${role} may record in a new one`))
}

/** The parts of the file of one role: its views with their projectors, and what it may write. */
export function printRole(role: RoleNode): readonly string[] {
  const { id, views, writes } = role
  const projectors = views.map((view) => [view.entity.id, projectorName(view)] as const)
  return [
    printImports(role),
    ...views.flatMap((view) => printView(view, id)),
    ...writes.map((write) => printWrite(write, id)),
    printTypeMap(printDoc(`What the ${id} may read, by entity.`), 'Views', typesByEntity(views)),
    printTypeMap(printDoc(`What the ${id} may record, by entity.`), 'Writes', typesByEntity(writes)),
    printValueMap(printDoc(`The function that makes each view of the ${id}, by entity.`), 'projectors', projectors),
    printConditional(role),
  ]
}
