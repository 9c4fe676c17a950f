import { join } from 'node:path'
import { completeScope, loadBundledBase, specWithin } from '@verzuimspec/norm-base'
import { type Spec, specAsOf } from '@verzuimspec/vocabulary'

const base = loadBundledBase(join(import.meta.dirname, '../../../spec/dist/norm-base.json'))

/** The norm base within a system of five roles. */
export const spec: Spec = specWithin(
  specAsOf(base, '2026-01-01'),
  completeScope(base, {
    entities: ['verzuimgeval', 'ziekmelding', 'oordeel-bedrijfsarts', 'claimdossier', 'medisch-dossier'],
    roles: ['werknemer', 'werkgever', 'bedrijfsarts', 'claimbeoordelaar', 'systeembeheerder-werkgever'],
  }),
)
