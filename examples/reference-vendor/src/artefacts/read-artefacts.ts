import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Contract } from '../contract/contract.js'
import { readContract } from '../contract/read-contract.js'

/** What the vendor is made of beside its code: its own tables, and what was generated from the norm base. */
export interface Artefacts {
  /** Its own tables, written by hand. */
  readonly tables: string
  /** The generated masks: roles, views, grants, row policies. */
  readonly masks: string
  /** The generated contracts, by role. */
  readonly contracts: ReadonlyMap<string, Contract>
  /** What the names in the masks begin with. */
  readonly prefix: string
}

const home = fileURLToPath(new URL('../..', import.meta.url))
const ending = '.openapi.json'

function readContracts(folder: string): ReadonlyMap<string, Contract> {
  const files = readdirSync(folder).filter((file) => file.endsWith(ending))
  const roles = files.map((file) => file.slice(0, -ending.length)).sort()
  return new Map(roles.map((role) => [role, readContract(role, readFileSync(join(folder, role + ending), 'utf8'))]))
}

/**
 * Reads the artefacts that come with this vendor, from `schema/` and `generated/`.
 *
 * @throws when a file is not there; `npm run generate` makes them
 */
export function readArtefacts(): Artefacts {
  const readText = (...path: readonly string[]) => readFileSync(join(home, ...path), 'utf8')
  return Object.freeze({
    tables: readText('schema', 'tables.sql') + readText('schema', 'app.sql'),
    masks: readText('generated', 'postgresql', 'masks.sql'),
    contracts: readContracts(join(home, 'generated', 'openapi')),
    prefix: 'vz',
  })
}
