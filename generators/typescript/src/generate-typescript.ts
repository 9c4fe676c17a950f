import { compileRules } from '@verzuimspec/rules'
import type { GeneratedFile, Spec } from '@verzuimspec/vocabulary'
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

/**
 * The source of a typed SDK, in order of path: for each role with a login the views and writes it may have
 * (`roles/<role>.ts`), whole records (`records.ts`), a union type for each kind of id (`vocabulary.ts`), the norm base
 * that answers need at run time (`tables.ts`), which one that is (`norm-base.ts`), and a barrel (`index.ts`).
 *
 * A property a role may not read is not in its view, so that reading it does not compile. The types hold for the date
 * of the spec and the profile of the options; the tables hold every date of `options.base`.
 *
 * @throws UnknownIdError on a profile the norm base does not have.
 * @example
 * generateTypeScript(specAsOf(base, '2025-01-31'), { base }).map(({ path }) => path).includes('roles/werkgever.ts') // true
 */
export function generateTypeScript(spec: Spec, { base, profile }: TypeScriptOptions): readonly GeneratedFile[] {
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
