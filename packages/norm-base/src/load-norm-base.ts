import { join } from 'node:path'
import type { Schemas } from '@verzuimspec/input'
import type { NormBase } from '@verzuimspec/vocabulary'
import { NormBaseError } from './issues/norm-base-error.js'
import { linkTree } from './link/link-tree.js'
import { readTree } from './tree/read-tree.js'
import { readSchemas } from './validate/schemas.js'

/**
 * Reads, validates and links the norm base in a folder: `*.yaml`, `package.json` for the version, and the JSON Schemas
 * in `schema/` unless others are given.
 *
 * @throws NormBaseError with every issue when anything is wrong.
 * @example
 * loadNormBase('spec').roles.werkgever.label.en // 'Employer'
 */
export function loadNormBase(dir: string, schemas: Schemas = readSchemas(join(dir, 'schema'))): NormBase {
  const { base, issues } = linkTree(readTree(dir), schemas)
  if (base === null) throw new NormBaseError(issues)
  return base
}
