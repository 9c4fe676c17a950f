import { type Id, snakeName } from '@verzuimspec/vocabulary'
import type { MappedTable } from '../options/mapping.js'
import type { Command, MaskPolicy, MaskRole, RowTest } from './mask.js'
import { fitName } from './names.js'

const letters: Readonly<Record<Command, string>> = { SELECT: 'r', INSERT: 'i', UPDATE: 'u', DELETE: 'd' }

/** A policy under the name its role and command give it: `werkgever_r`. */
export function makePolicy(
  stem: string,
  command: Command,
  tests: readonly RowTest[],
  norms: readonly Id[],
): MaskPolicy {
  return { name: fitName(`${stem}_${letters[command]}`), command, tests: tests, norms }
}

/** What the names of a role's policies begin with. */
export function policyStem(role: MaskRole, ways?: string): string {
  return ways === undefined ? snakeName(role.id) : `${snakeName(role.id)}_als_${ways}`
}

/** The tests every row of a role passes: its tenant's, and for the employee also his own. */
export function ownRows(table: MappedTable, role: MaskRole): readonly RowTest[] {
  const tenant: RowTest = { kind: 'tenant', column: table.tenant, role: role.id }
  if (!role.dataSubject || table.subject === undefined) return [tenant]
  return [tenant, { kind: 'subject', column: table.subject, role: role.id }]
}

/** The norms behind showing rows of this table to this role. */
export function policyNorms({ entity }: MappedTable, role: MaskRole): readonly Id[] {
  return [...new Set([...role.norms, ...(entity?.norms ?? [])])]
}
