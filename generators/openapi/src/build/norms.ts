import type { Operation, OperationKind } from '@verzuimspec/rules'
import { findEntry, type Id, type SecurityRequirement } from '@verzuimspec/vocabulary'
import type { Audience } from './audience.js'

/** All of them once, in the order they come. */
export function mergeNorms(...lists: readonly (readonly Id[])[]): readonly Id[] {
  return [...new Set(lists.flat())]
}

/** The security requirements of one kind that concern this role; a requirement without roles concerns every role. */
export function requirementsOf({ spec, role }: Audience, check: Id): readonly SecurityRequirement[] {
  return Object.values(spec.security).filter(
    ({ check: kind, roles }) => kind === check && (roles.length === 0 || roles.includes(role.id)),
  )
}

/** The norms behind one kind of security requirement on this role. */
export function securityNorms(audience: Audience, check: Id): readonly Id[] {
  return mergeNorms(...requirementsOf(audience, check).map(({ norms }) => norms))
}

/** What logging in rests on; without a requirement for it, what the role itself rests on. */
export function loginNorms(audience: Audience): readonly Id[] {
  const norms = securityNorms(audience, 'tweede-factor')
  return norms.length > 0 ? norms : audience.role.norms
}

/** What a refusal rests on; without a requirement for it, what the role itself rests on. */
export function refusalNorms(audience: Audience): readonly Id[] {
  const norms = securityNorms(audience, 'inzage')
  return norms.length > 0 ? norms : audience.role.norms
}

const checkOfKind: Readonly<Record<OperationKind, Id>> = {
  list: 'inzage',
  read: 'inzage',
  create: 'vastlegging',
  update: 'vastlegging',
  export: 'uitdraai',
}

/** What an operation rests on: why the record is kept, why the role may, and what the system must see to. */
export function operationNorms(audience: Audience, operation: Operation): readonly Id[] {
  return mergeNorms(
    findEntry('entity', audience.spec.entities, operation.entity).norms,
    ...operation.properties.map(({ decision }) => decision.norms),
    securityNorms(audience, checkOfKind[operation.kind]),
  )
}
