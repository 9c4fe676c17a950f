import { type Id, type Spec, snakeName } from '@verzuimspec/vocabulary'
import type { Mapping } from '../options/mapping.js'
import { retentionRole } from './build-retention-view.js'
import type { MaskRole } from './mask.js'
import { fitName } from './names.js'

function nameRole(prefix: string, id: Id, dataSubject: boolean, norms: readonly Id[]): MaskRole {
  const name = fitName(`${prefix}_${snakeName(id)}`)
  return { id, group: name, schema: name, dataSubject, norms }
}

/** The roles of the norm base that log in, by identifier. */
export function nameRoles(spec: Spec, { prefix }: Mapping): readonly MaskRole[] {
  return Object.values(spec.roles)
    .filter(({ usesSystem }) => usesSystem)
    .map(({ id, dataSubject, norms }) => nameRole(prefix, id, dataSubject, norms))
}

/** The role that sweeps, when a table says until when its rows are kept. */
export function nameRetentionRole({ prefix, tables }: Mapping): readonly MaskRole[] {
  return tables.some(({ keepUntil }) => keepUntil !== undefined) ? [nameRole(prefix, retentionRole, false, [])] : []
}
