import type { OperationKind } from '@verzuimspec/rules'
import type { Entity, Id } from '@verzuimspec/vocabulary'
import type { Method } from '../open-api-document.js'

/** Where an operation lies: its method, and its path below the server's address with `{id}` where a key goes. */
export interface Place {
  readonly method: Method
  readonly path: string
}

/** The record that a planning is about. */
export const caseEntity: Id = 'verzuimgeval'

export const signInPlace: Place = Object.freeze({ method: 'post', path: '/sessies' })

export const sessionPlace: Place = Object.freeze({ method: 'get', path: '/sessie' })

const recordPlaces: Readonly<Record<OperationKind, (collection: Id) => Place>> = {
  list: (collection) => ({ method: 'get', path: `/${collection}` }),
  read: (collection) => ({ method: 'get', path: `/${collection}/{id}` }),
  create: (collection) => ({ method: 'post', path: `/${collection}` }),
  update: (collection) => ({ method: 'patch', path: `/${collection}/{id}` }),
  export: (collection) => ({ method: 'get', path: `/uitdraaien/${collection}` }),
}

/** Where an operation on the records of an entity lies. */
export function recordPlace(kind: OperationKind, { collection }: Entity): Place {
  return recordPlaces[kind](collection)
}

/** Where the planning of a case lies. */
export function planningPlace({ collection }: Entity): Place {
  return { method: 'get', path: `/${collection}/{id}/planning` }
}
