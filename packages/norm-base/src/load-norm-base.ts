import { join } from 'node:path'
import type { NormBase } from '@verzuimspec/vocabulary'
import { NormBaseError } from './issues/norm-base-error.js'
import { linkTree } from './link/link-tree.js'
import { readSchemas, type SpecSchemas } from './shape/spec-schemas.js'
import { readTree } from './tree/read-tree.js'

/**
 * Reads, validates and links the norm base in a folder: `*.yaml`, `package.json` for the version, and the JSON Schemas
 * in `schema/` unless others are given.
 *
 * @throws NormBaseError with every issue when anything is wrong.
 * @example
 * loadNormBase('spec').roles.werkgever.label.en // 'Employer'
 */
export function loadNormBase(dir: string, schemas: SpecSchemas = readSchemas(join(dir, 'schema'))): NormBase {
  const { base, issues } = linkTree(readTree(dir), schemas)
  if (base === null) throw new NormBaseError(issues)
  return base
}
