import type { OperationKind } from '@verzuimspec/rules'
import type { Entity, Id, Spec } from '@verzuimspec/vocabulary'
import { caseEntity, type Place, planningPlace, recordPlace, sessionPlace, signInPlace } from './routes/places.js'

/** An operation that some contract has, and where it lies in all of them. */
export interface OperationPlace extends Place {
  readonly operationId: Id
}

const names: Readonly<Record<OperationKind, (entity: Entity) => Id>> = {
  list: ({ collection }) => `${collection}-inzien`,
  read: ({ id }) => `${id}-inzien`,
  create: ({ id }) => `${id}-vastleggen`,
  update: ({ id }) => `${id}-bijwerken`,
  export: ({ collection }) => `${collection}-uitdraaien`,
}

const kinds = Object.keys(names) as readonly OperationKind[]

/**
 * Where every operation of any contract lies, without the contracts themselves: the session, five operations on each
 * record, and the planning. A client that speaks for several roles needs no more to send its requests.
 *
 * @example
 * listPlaces(spec).map(({ method, path }) => `${method} ${path}`)[0] // 'post /sessies'
 */
export function listPlaces({ entities, deadlines }: Spec): readonly OperationPlace[] {
  const records = Object.values(entities)
  const planned = Object.keys(deadlines).length === 0 ? [] : records.filter(({ id }) => id === caseEntity)
  return Object.freeze([
    { operationId: 'aanmelden', ...signInPlace },
    { operationId: 'sessie-inzien', ...sessionPlace },
    ...records.flatMap((entity) =>
      kinds.map((kind) => ({ operationId: names[kind](entity), ...recordPlace(kind, entity) })),
    ),
    ...planned.map((entity) => ({ operationId: 'planning-inzien', ...planningPlace(entity) })),
  ])
}
