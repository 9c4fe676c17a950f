import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'
import type { AnyIssue } from '@verzuimspec/input'
import {
  loadBundledBase,
  loadNormBase,
  loadResolvedBase,
  NormBaseError,
  readSchemas,
  type SpecSchemas,
} from '@verzuimspec/norm-base'
import type { NormBase } from '@verzuimspec/vocabulary'
import type { Streams } from './streams.js'

const require = createRequire(import.meta.url)

/** The norm base that comes with the command, in its resolved form. */
const bundledBase = (): string => require.resolve('@verzuimspec/spec/norm-base.json')

let bundledSchemas: SpecSchemas | undefined

// Preparing the schemas takes longer than checking a base by them, and a diff reads two.
const readBundledSchemas = (): SpecSchemas => {
  bundledSchemas ??= readSchemas(join(dirname(require.resolve('@verzuimspec/spec/package.json')), 'schema'))
  return bundledSchemas
}

/** The schemas a norm base folder brings, or those that come with the command. */
export function readSchemasOf(folder: string): SpecSchemas {
  const own = join(folder, 'schema')
  return existsSync(own) ? readSchemas(own) : readBundledSchemas()
}

/** An issue with its file as seen from where the command was called. */
export function showFromHere<T extends AnyIssue>(streams: Streams, issue: T): T {
  return { ...issue, at: { ...issue.at, file: relative(streams.cwd, issue.at.file) } }
}

const loadFolder = (streams: Streams, folder: string): NormBase => {
  try {
    return loadNormBase(folder, readSchemasOf(folder))
  } catch (error) {
    if (error instanceof NormBaseError)
      throw new NormBaseError(error.issues.map((issue) => showFromHere(streams, issue)))
    throw error
  }
}

/**
 * The norm base of a folder with YAML or of a resolved JSON file, or the one that comes with the command.
 *
 * @throws NormBaseError with every issue, each at its file and line
 */
export function loadBase(streams: Streams, place: string | undefined): NormBase {
  if (place === undefined) return loadBundledBase(bundledBase())
  const path = resolve(streams.cwd, place)
  if (!path.endsWith('.json')) return loadFolder(streams, path)
  return loadResolvedBase(path, { shown: place, schemas: readBundledSchemas() })
}
