import { camelName, type Id } from '@verzuimspec/vocabulary'
import { type ImportDeclarationStructure, StructureKind } from 'ts-morph'
import type { RoleNode } from '../../build/node.js'
import { makeTypeMap, makeValueMap } from '../declarations/make-map.js'
import type { SourceFile } from '../source-file.js'

// The suffix keeps a role called `default` or `class` from being a reserved word.
function moduleName(role: Id): string {
  return `${camelName(role)}Module`
}

function importModule({ id }: RoleNode): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    namespaceImport: moduleName(id),
    moduleSpecifier: `./roles/${id}.js`,
  }
}

/** The file that finds types and projectors by role. */
export function makeByRoleFile(roles: readonly RoleNode[]): SourceFile {
  const every = (part: string) => roles.map(({ id }) => [id, `${moduleName(id)}.${part}`] as const)
  return {
    path: 'by-role.ts',
    statements: [
      ...roles.map(importModule),
      makeTypeMap('What each role may read, by role and entity.', 'ViewsByRole', every('Views')),
      makeTypeMap('What each role may record, by role and entity.', 'WritesByRole', every('Writes')),
      makeValueMap('The functions that make the views.', { name: 'projectorsByRole' }, every('projectors')),
      makeValueMap('The properties that facts decide on.', { name: 'conditionalByRole' }, every('conditional')),
    ],
  }
}
