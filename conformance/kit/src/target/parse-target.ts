import { createReport, readValue, renderMeaningIssue } from '@verzuimspec/input'
import { checkScope, completeScope } from '@verzuimspec/norm-base'
import type { NormBase, ScopeChoice } from '@verzuimspec/vocabulary'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { LineCounter, parseDocument } from 'yaml'
import type { Target } from './target.js'
import { TargetError } from './target-error.js'
import { targetSchema } from './target-schema.js'

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default
const ajv = new Ajv2020({ allErrors: true })
addFormats(ajv)
type Authored = Omit<Target, 'timeoutMs' | 'attestations' | 'scope'> &
  Partial<Pick<Target, 'timeoutMs' | 'attestations'>> & { readonly scope?: ScopeChoice }

const validate = ajv.compile<Authored>(targetSchema)

const describe = (error: ErrorObject): string => {
  const where = error.instancePath === '' ? '/' : error.instancePath
  const extra = 'additionalProperty' in error.params ? ` (\`${error.params.additionalProperty}\`)` : ''
  return `${where} ${error.message ?? 'is not as expected'}${extra}`
}

// A login of a role that the scope leaves out contradicts it: the target serves that role after all.
const findStrayLogins = ({ logins, scope }: Authored): string[] =>
  Object.keys(logins)
    .filter((role) => scope?.roles !== undefined && !scope.roles.includes(role))
    .map((role) => `/logins/${role} is a role that /scope/roles leaves out; add it there, or remove the login`)

const findUnknownIds = (target: Authored, base: NormBase): string[] => [
  ...Object.keys(target.logins)
    .filter((role) => base.roles[role]?.usesSystem !== true)
    .map((role) => `/logins/${role} is no role that uses an absence system; expected ${listRoles(base)}`),
  ...Object.keys(target.attestations ?? {})
    .filter((norm) => base.norms[norm]?.enforcedBy !== 'declared')
    .map((norm) => `/attestations/${norm} is no norm that a declaration can show; remove it, the kit tests it`),
]

const listRoles = (base: NormBase): string =>
  Object.values(base.roles)
    .filter((role) => role.usesSystem)
    .map((role) => role.id)
    .join(', ')

/**
 * Reads a target file (YAML or JSON text). Every finding is reported at once.
 *
 * @throws TargetError with line, or JSON pointer, of each finding
 * @example
 * parseTarget('name: x', 'target.yaml', base) // throws TargetError: … / must have required property 'product' …
 */
export function parseTarget(text: string, file: string, base: NormBase): Target {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0) {
    throw new TargetError(
      file,
      document.errors.map((error) => `line ${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`),
    )
  }
  const value: unknown = document.toJS()
  if (!validate(value)) throw new TargetError(file, (validate.errors ?? []).map(describe))
  const report = createReport(readValue(value, file))
  checkScope(base, value.scope ?? {}, report.below(['scope']))
  const faults = report.issues.map((issue) => renderMeaningIssue(issue, 'en'))
  if (faults.length > 0) throw new TargetError(file, faults)
  const unknown = [...findUnknownIds(value, base), ...findStrayLogins(value)]
  if (unknown.length > 0) throw new TargetError(file, unknown)
  return Object.freeze({ timeoutMs: 10_000, attestations: {}, ...value, scope: completeScope(base, value.scope) })
}
