import { project, type RecordOf } from '@verzuimspec/sdk'
import type { StoredRecord, VendorParts } from '../vendor/parts.js'

// Which role and record it is, is only known here and now; the typed views are for code that knows it beforehand.
type AnyRole = 'werkgever'
type AnyEntity = 'ziekmelding'

/**
 * What of a record the norms let the actor's role see. The views of the database left out the rest already; this is
 * the second wall.
 */
export const present: VendorParts['present'] = async ({ actor, operation }, records) =>
  records.map((record) => {
    const stored = record as StoredRecord & RecordOf<AnyEntity>
    return { ...project(actor.rol as AnyRole, operation.entity as AnyEntity, stored) }
  })
