import { quoteTypeScript } from '@verzuimspec/vocabulary'
import type { ImportDeclarationStructure, StatementStructures, VariableStatementStructure } from 'ts-morph'
import type { RecordNode, RoleNode } from '../../build/node.js'
import { makeTypeImport } from '../declarations/make-import.js'
import { makeInterface, usesDates } from '../declarations/make-interface.js'
import { makeTypeMap, makeValueMap } from '../declarations/make-map.js'
import { makeProjector, projectorName } from '../declarations/make-projector.js'
import type { SourceFile } from '../source-file.js'
import { recordDoc } from '../text/doc-text.js'
import { recordName } from './records-file.js'

function makeImports({ views, writes }: RoleNode): readonly ImportDeclarationStructure[] {
  const records = ['Conditional', ...views.map(({ entity }) => recordName(entity))]
  const dates = usesDates([...views, ...writes]) ? [makeTypeImport(['IsoDate'], '../vocabulary.js')] : []
  return [makeTypeImport(records, '../records.js'), ...dates]
}

function makeView(view: RecordNode, role: string): readonly StatementStructures[] {
  const doc = recordDoc(view, `${view.entity.label.nl}: what the ${role} may read of it, and nothing else`)
  return [makeInterface(view, doc), makeProjector(view, recordName(view.entity))]
}

function makeWrite(write: RecordNode, role: string): StatementStructures {
  return makeInterface(write, recordDoc(write, `${write.entity.label.nl}: what the ${role} may record in a new one`))
}

function typesByEntity(records: readonly RecordNode[]) {
  return records.map(({ entity, name }) => [entity.id, name] as const)
}

function printConditions({ fields }: RecordNode): string {
  const deciding = fields.filter(({ facts }) => facts.length > 0)
  return `[${deciding.map(({ key, element }) => `[${quoteTypeScript(key)}, ${quoteTypeScript(element)}]`).join(', ')}]`
}

function makeConditional({ id, views }: RoleNode): VariableStatementStructure {
  const deciding = views.filter(({ fields }) => fields.some(({ facts }) => facts.length > 0))
  const doc = `What the ${id} may read only when facts decide so, by entity: property and element.`
  const entries = deciding.map((view) => [view.entity.id, printConditions(view)] as const)
  return makeValueMap(doc, { name: 'conditional', type: 'Conditional' }, entries)
}

/** The file of one role: its views with their projectors, and what it may write. */
export function makeRoleFile(role: RoleNode): SourceFile {
  const { id, views, writes } = role
  const projectors = views.map((view) => [view.entity.id, projectorName(view)] as const)
  return {
    path: `roles/${id}.ts`,
    statements: [
      ...makeImports(role),
      ...views.flatMap((view) => makeView(view, id)),
      ...writes.map((write) => makeWrite(write, id)),
      makeTypeMap(`What the ${id} may read, by entity.`, 'Views', typesByEntity(views)),
      makeTypeMap(`What the ${id} may record, by entity.`, 'Writes', typesByEntity(writes)),
      makeValueMap(`The function that makes each view of the ${id}, by entity.`, { name: 'projectors' }, projectors),
      makeConditional(role),
    ],
  }
}
