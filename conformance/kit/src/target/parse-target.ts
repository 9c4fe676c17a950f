import type { NormBase } from '@verzuimspec/model'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { LineCounter, parseDocument } from 'yaml'
import type { Target } from './target.js'
import { TargetError } from './target-error.js'
import { targetSchema } from './target-schema.js'

const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default
const ajv = new Ajv2020({ allErrors: true })
addFormats(ajv)
const validate = ajv.compile<Partial<Target> & Omit<Target, 'timeoutMs' | 'attestations'>>(targetSchema)

const describe = (error: ErrorObject): string => {
  const where = error.instancePath === '' ? '/' : error.instancePath
  const extra = 'additionalProperty' in error.params ? ` (\`${error.params.additionalProperty}\`)` : ''
  return `${where} ${error.message ?? 'is not as expected'}${extra}`
}

const findUnknownIds = (target: Pick<Target, 'logins'> & Partial<Target>, base: NormBase): string[] => [
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
  const unknown = findUnknownIds(value, base)
  if (unknown.length > 0) throw new TargetError(file, unknown)
  return Object.freeze({ timeoutMs: 10_000, attestations: {}, ...value })
}
