import { compileRules } from '@verzuimspec/rules'
import type { GeneratedFile, GeneratorInput } from '@verzuimspec/vocabulary'
import { buildRole, rolesWithLogin } from './build/build-role.js'
import type { TypeScriptOptions } from './options/options.js'
import { makeByRoleFile } from './print/files/by-role-file.js'
import { makeIndexFile } from './print/files/index-file.js'
import { makeNormBaseFile } from './print/files/norm-base-file.js'
import { makeRecordsFile } from './print/files/records-file.js'
import { makeRoleFile } from './print/files/role-file.js'
import { makeTablesFile } from './print/files/tables-file.js'
import { makeVocabularyFile } from './print/files/vocabulary-file.js'
import { headerOf, printFiles } from './print/print-files.js'

/** Makes the files of the SDK, in order of path. */
export function generateTypeScript({
  base,
  spec,
  options: { profile },
}: GeneratorInput<TypeScriptOptions>): readonly GeneratedFile[] {
  const rules = compileRules(spec, { profile })
  const roles = rolesWithLogin(spec).map((role) => buildRole(spec, rules, role))
  return printFiles(headerOf(spec, profile), [
    makeByRoleFile(roles),
    makeIndexFile(spec, roles),
    makeNormBaseFile(spec, profile),
    makeRecordsFile(spec),
    ...roles.map(makeRoleFile),
    makeTablesFile(base),
    makeVocabularyFile(base),
  ])
}
