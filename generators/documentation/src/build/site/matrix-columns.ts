import type { DecisionRequest } from '@verzuimspec/rules'
import type { Id } from '@verzuimspec/vocabulary'
import type { Pair } from '../links/anchors.js'
import { disclosing, requestDisclosure } from './cells.js'
import type { Site } from './site.js'

/** One column of a matrix: a role that acts, or for disclosures a flow. */
export type MatrixColumn = { readonly role: Id } | Pair

/** The columns of the matrix of one action. */
export function listColumns({ spec, pairs }: Site, action: Id): readonly MatrixColumn[] {
  return action === disclosing ? pairs : Object.keys(spec.roles).map((role) => ({ role }))
}

/** The question a cell of the matrix answers. */
export function requestOfCell(column: MatrixColumn, action: Id, data: Id): DecisionRequest {
  return 'role' in column ? { actor: column.role, action, data } : requestDisclosure(column, data)
}
