import { fileURLToPath } from 'node:url'
import { loadBundledBase } from '@verzuimspec/norm-base'
import { type Entity, type Spec, specAsOf } from '@verzuimspec/vocabulary'

/** The norm base of this repository, as it held on one day. */
export function readRealSpec(): Spec {
  return specAsOf(
    loadBundledBase(fileURLToPath(new URL('../../../spec/dist/norm-base.json', import.meta.url))),
    '2026-01-01',
  )
}

/**
 * The same norm base with one entity that holds every element and is open to every role: whatever is then missing from
 * a role's schemas is missing because of a decision, not because the entities keep it apart.
 */
export function openWide(spec: Spec): Spec {
  const everyone = Object.keys(spec.roles)
  const alles: Entity = {
    id: 'alles',
    label: { nl: 'Alles', en: 'Everything' },
    collection: 'allen',
    module: 'verzuim',
    recordedBy: everyone,
    readBy: everyone,
    properties: Object.keys(spec.elements).map((id) => ({ name: id, element: id, required: false })),
    norms: [],
  }
  return { ...spec, entities: { alles } }
}
