import type { GeneratedFile, Spec } from '@verzuimspec/model'
import { compileRules } from '@verzuimspec/rules'
import { buildRole, rolesWithLogin } from './build-role.js'
import { printFile, printHeader } from './header.js'
import type { TypeScriptOptions } from './options.js'
import { printByRole } from './print-by-role.js'
import { printIndex } from './print-index.js'
import { printNormBase } from './print-norm-base.js'
import { printRecords } from './print-records.js'
import { printRole } from './print-role.js'
import { printTables } from './print-tables.js'
import { printVocabulary } from './print-vocabulary.js'

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
export function generateTypeScript(spec: Spec, options: TypeScriptOptions): readonly GeneratedFile[] {
  const rules = compileRules(spec, { profile: options.profile })
  const roles = rolesWithLogin(spec).map((role) => buildRole(spec, rules, role))
  const parts: readonly (readonly [path: string, parts: readonly string[]])[] = [
    ['by-role.ts', printByRole(roles)],
    ['index.ts', printIndex(spec, roles)],
    ['norm-base.ts', printNormBase(spec, options)],
    ['records.ts', printRecords(spec)],
    ...roles.map((role) => [`roles/${role.id}.ts`, printRole(role)] as const),
    ['tables.ts', printTables(options.base)],
    ['vocabulary.ts', printVocabulary(options.base)],
  ]
  const header = printHeader(spec, options)
  return Object.freeze(parts.map(([path, content]) => Object.freeze({ path, content: printFile(header, content) })))
}
