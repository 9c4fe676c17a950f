import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** The records, roles and terms of the norm base that this vendor has to do with. */
export interface VendorScope {
  readonly entities: readonly string[]
  readonly roles: readonly string[]
  readonly deadlines: readonly string[]
  readonly retention: readonly string[]
}

const config = join(fileURLToPath(new URL('../..', import.meta.url)), 'verzuimspec.config.yaml')

/** The scope that this vendor declares: to those who generate its contracts, and to those who test it. */
export function readScope(): VendorScope {
  return Object.freeze(parse(readFileSync(config, 'utf8')).scope)
}
