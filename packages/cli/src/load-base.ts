import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { loadNormBase, type NormBase, parseNormBase, readSchemas, type Schemas } from '@verzuimspec/model'
import type { Streams } from './streams.js'

const require = createRequire(import.meta.url)

/** The norm base that comes with the command, in its resolved form. */
const bundledBase = (): string => require.resolve('@verzuimspec/spec/resolved/norm-base.json')

const bundledSchemas = (): string => join(dirname(require.resolve('@verzuimspec/spec/package.json')), 'schema')

/** The schemas a norm base folder brings, or those that come with the command. */
export function readSchemasOf(folder: string): Schemas {
  const own = join(folder, 'schema')
  return readSchemas(existsSync(own) ? own : bundledSchemas())
}

/**
 * The norm base of a folder with YAML, or the one that comes with the command.
 *
 * @throws NormBaseError with every issue, each at its file and line
 */
export function loadBase(streams: Streams, folder: string | undefined): NormBase {
  if (folder !== undefined) {
    const own = resolve(streams.cwd, folder)
    return loadNormBase(own, readSchemasOf(own))
  }
  const file = bundledBase()
  return parseNormBase(readFileSync(file, 'utf8'), file)
}
