import { isIsoDate } from '@verzuimspec/vocabulary'
import { LineCounter, parseDocument } from 'yaml'
import type { Config } from './config.js'
import { ConfigError } from './config-error.js'

const parts = ['normBase', 'jsonSchema', 'typescript', 'openapi', 'postgresql', 'sqlCalendar', 'documentation']
const settings = ['asOf', 'profile', 'scope', 'out']

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const findProblems = (value: Record<string, unknown>): string[] => {
  const unknown = Object.keys(value).filter((key) => ![...settings, ...parts].includes(key))
  const notObjects = parts.filter((part) => part in value && !isObject(value[part]))
  return [
    ...unknown.map((key) => `/${key} is no setting; expected one of ${[...settings, ...parts].join(', ')}`),
    ...(isIsoDate(String(value.asOf))
      ? []
      : ['/asOf is missing or no date; expected the day whose norms hold, as 2026-11-01']),
    ...(typeof value.out === 'string' && value.out !== ''
      ? []
      : ['/out is missing; expected the folder to generate into']),
    ...notObjects.map((part) => `/${part} is no mapping; expected the options of this generator, or {} for none`),
    ...(parts.some((part) => part in value) ? [] : [`nothing to generate; name at least one of ${parts.join(', ')}`]),
  ]
}

/**
 * Reads the config of `verzuimspec generate` (YAML text).
 *
 * @throws ConfigError with every finding at once
 * @example
 * parseConfig('asOf: 2026-11-01\nout: generated\nopenapi: {}', 'verzuimspec.config.yaml').out // 'generated'
 */
export function parseConfig(text: string, file: string): Config {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0) {
    const findings = document.errors.map(
      (error) => `line ${lines.linePos(error.pos[0]).line}: ${error.message.split('\n')[0]}`,
    )
    throw new ConfigError(file, findings)
  }
  const value: unknown = document.toJS()
  if (!isObject(value)) throw new ConfigError(file, ['it holds no settings; expected asOf, out and what to generate'])
  const problems = findProblems(value)
  if (problems.length > 0) throw new ConfigError(file, problems)
  return Object.freeze(value as unknown as Config)
}
