import type { Spec } from '@verzuimspec/vocabulary'
import type { ExportDeclarationStructure } from 'ts-morph'
import type { RoleNode } from '../../build/node.js'
import { makeExport } from '../declarations/make-export.js'
import { projectorName } from '../declarations/make-projector.js'
import type { SourceFile } from '../source-file.js'
import { recordName } from './records-file.js'
import { vocabularyNames } from './vocabulary-file.js'

function exportRole({ id, views, writes }: RoleNode): readonly ExportDeclarationStructure[] {
  const types = [...views, ...writes].map(({ name }) => name)
  return types.length === 0 ? [] : [makeExport({ types, values: views.map(projectorName) }, `./roles/${id}.js`)]
}

/** The barrel: everything but the tables and what is looked up by role at run time. */
export function makeIndexFile(spec: Spec, roles: readonly RoleNode[]): SourceFile {
  const records = ['RecordsByEntity', ...Object.values(spec.entities).map(recordName)]
  const constants = ['defaultAsOf', 'defaultProfile', 'normBaseVersion']
  return {
    path: 'index.ts',
    statements: [
      makeExport({ types: ['ViewsByRole', 'WritesByRole'], values: [] }, './by-role.js'),
      makeExport({ types: [], values: constants }, './norm-base.js'),
      makeExport({ types: records, values: [] }, './records.js'),
      ...roles.flatMap(exportRole),
      makeExport({ types: vocabularyNames, values: [] }, './vocabulary.js'),
    ],
  }
}
