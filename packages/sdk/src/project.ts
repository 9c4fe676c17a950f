import { addConditional } from './add-conditional.js'
import { conditionalByRole, projectorsByRole, type ViewsByRole, type WritesByRole } from './generated/by-role.js'
import type { Conditional, RecordsByEntity } from './generated/records.js'
import type { EntityId } from './generated/vocabulary.js'
import type { Facts } from './request.js'

/** A role with a login: one that types were made for. */
export type RolWithLogin = keyof ViewsByRole

/** The entities a role has a view of. */
export type EntityFor<R extends RolWithLogin> = keyof ViewsByRole[R] & keyof RecordsByEntity

/** What a role may read of an entity: `View<'werkgever', 'ziekmelding'>`. */
export type View<R extends RolWithLogin, E extends keyof ViewsByRole[R]> = ViewsByRole[R][E]

/** What a role may record in a new record of an entity: `Write<'werkgever', 'ziekmelding'>`. */
export type Write<R extends keyof WritesByRole, E extends keyof WritesByRole[R]> = WritesByRole[R][E]

/** The whole record of an entity, as a system stores it. */
export type RecordOf<E extends keyof RecordsByEntity> = RecordsByEntity[E]

interface Sight {
  readonly project: (record: never) => object
  readonly conditional: NonNullable<Conditional[EntityId]>
}

type ByEntity<T> = Readonly<Record<string, T>>

function listSights(): ReadonlyMap<string, ReadonlyMap<string, Sight>> {
  const projectors: Readonly<Record<string, ByEntity<Sight['project']>>> = projectorsByRole
  const conditional: Readonly<Record<string, ByEntity<Sight['conditional']>>> = conditionalByRole
  const roles = Object.entries(projectors).map(([role, byEntity]) => {
    const sights = Object.entries(byEntity).map(
      ([entity, project]) => [entity, { project, conditional: conditional[role]?.[entity] ?? [] }] as const,
    )
    return [role, new Map(sights)] as const
  })
  return new Map(roles)
}

const sightsByRole = listSights()

function refuse(role: string, entity: string): never {
  const known = sightsByRole.get(role)
  if (known === undefined) {
    const roles = [...sightsByRole.keys()].map((id) => `\`${id}\``).join(', ')
    throw new RangeError(`no types were made for the role \`${role}\`; expected one of ${roles}`)
  }
  const entities = [...known.keys()].map((id) => `\`${id}\``).join(', ')
  throw new RangeError(`\`${role}\` may read nothing of \`${entity}\`; it may read of: ${entities || 'nothing'}`)
}

/**
 * A new record with only what the role may read (`inzien`): its return type is the view, in which a forbidden property
 * does not exist, so that reading one is a compile error (TS2339). What the record lacks stays absent; what hangs on
 * facts is there when `facts` permit it. Goes by the date and profile the types were made for.
 *
 * @throws RangeError when the role may read nothing of the entity, which does not compile either.
 * @example
 * const record = { id: 'm1', verzuimgevalId: 'v1', datumZiekmelding: '2026-01-05', diagnose: 'griep' }
 * project('werkgever', 'ziekmelding', record) // { id: 'm1', verzuimgevalId: 'v1', datumZiekmelding: '2026-01-05' }
 */
export function project<R extends RolWithLogin, E extends EntityFor<R>>(
  role: R,
  entity: E,
  record: RecordsByEntity[E],
  facts?: Facts,
): ViewsByRole[R][E] {
  const sight = sightsByRole.get(role)?.get(entity) ?? refuse(role, entity)
  const view = sight.project(record as never)
  if (facts !== undefined) addConditional(view, sight.conditional, role, record, facts)
  return view as ViewsByRole[R][E]
}
