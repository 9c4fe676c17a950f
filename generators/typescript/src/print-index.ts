import type { Spec } from '@verzuimspec/model'
import type { RoleNode } from './node.js'
import { projectorName } from './print-projector.js'
import { recordName } from './print-records.js'
import { vocabularyNames } from './print-vocabulary.js'

function printExport(names: readonly string[], from: string): string {
  const sorted = [...names].sort((a, b) => (a.replace('type ', '') < b.replace('type ', '') ? -1 : 1))
  return ['export {', ...sorted.map((name) => `  ${name},`), `} from '${from}'`].join('\n')
}

function exportRole({ id, views, writes }: RoleNode): readonly string[] {
  const types = [...views, ...writes].map(({ name }) => `type ${name}`)
  const names = [...types, ...views.map(projectorName)]
  return names.length === 0 ? [] : [printExport(names, `./roles/${id}.js`)]
}

/** The parts of the barrel: everything but the tables and what is looked up by role at run time. */
export function printIndex(spec: Spec, roles: readonly RoleNode[]): readonly string[] {
  const records = Object.values(spec.entities).map((entity) => `type ${recordName(entity)}`)
  return [
    printExport(['type ViewsByRole', 'type WritesByRole'], './by-role.js'),
    printExport(['defaultAsOf', 'defaultProfile', 'normBaseVersion'], './norm-base.js'),
    printExport(['type RecordsByEntity', ...records], './records.js'),
    ...roles.flatMap(exportRole),
    printExport(
      vocabularyNames.map((name) => `type ${name}`),
      './vocabulary.js',
    ),
  ]
}
