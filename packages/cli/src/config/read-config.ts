import { compileSchemas, InputError, readYaml, renderShapeIssue } from '@verzuimspec/input'
import type { Config } from './config.js'
import { composeConfigSchema, settingNames } from './config-schema.js'
import { generators } from './generators.js'

type Settings = Omit<Config, 'options' | 'document'>

/**
 * Reads the config of `verzuimspec generate` (YAML text).
 *
 * @param file the file as issues show it
 * @throws InputError with every issue at once, each at its line and column
 * @example
 * readConfig('asOf: 2026-11-01\nout: generated\nopenapi: {}', 'verzuimspec.config.yaml').out // 'generated'
 */
export function readConfig(text: string, file: string): Config {
  const { document, issues } = readYaml(text, file)
  if (document === null) throw new InputError(issues, renderShapeIssue)
  const found = compileSchemas(() => composeConfigSchema(generators)).check('config', document)
  if (found.length > 0) throw new InputError(found, renderShapeIssue)
  // The schema holds from here on.
  const { asOf, out, profile, scope } = document.value as Settings
  const named = Object.entries(document.value as Config['options'])
  const options = Object.fromEntries(named.filter(([name]) => !settingNames.includes(name)))
  const chosen = { ...(profile === undefined ? {} : { profile }), ...(scope === undefined ? {} : { scope }) }
  return Object.freeze({ asOf, out, ...chosen, options, document })
}
