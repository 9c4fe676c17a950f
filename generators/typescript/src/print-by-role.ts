import { camelName, type Id } from '@verzuimspec/model'
import type { RoleNode } from './node.js'
import { printDoc } from './print-doc.js'
import { printTypeMap, printValueMap } from './print-map.js'

// The suffix keeps a role called `default` or `class` from being a reserved word.
function moduleName(role: Id): string {
  return `${camelName(role)}Module`
}

/** The parts of the file that finds types and projectors by role. */
export function printByRole(roles: readonly RoleNode[]): readonly string[] {
  const every = (part: string) => roles.map(({ id }) => [id, `${moduleName(id)}.${part}`] as const)
  return [
    roles.map(({ id }) => `import * as ${moduleName(id)} from './roles/${id}.js'`).join('\n'),
    printTypeMap(printDoc('What each role may read, by role and entity.'), 'ViewsByRole', every('Views')),
    printTypeMap(printDoc('What each role may record, by role and entity.'), 'WritesByRole', every('Writes')),
    printValueMap(printDoc('The functions that make the views.'), 'projectorsByRole', every('projectors')),
    printValueMap(printDoc('The properties that facts decide on.'), 'conditionalByRole', every('conditional')),
  ]
}
