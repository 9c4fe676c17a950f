// Generated from norm base 0.1.0 as of 2025-01-31, the default positions, by @verzuimspec/generate-typescript; do not edit.

import * as bedrijfsartsModule from './roles/bedrijfsarts.js'
import * as claimbeoordelaarModule from './roles/claimbeoordelaar.js'
import * as systeembeheerderWerkgeverModule from './roles/systeembeheerder-werkgever.js'
import * as werkgeverModule from './roles/werkgever.js'
import * as werknemerModule from './roles/werknemer.js'

/** What each role may read, by role and entity. */
export interface ViewsByRole {
  readonly bedrijfsarts: bedrijfsartsModule.Views
  readonly claimbeoordelaar: claimbeoordelaarModule.Views
  readonly 'systeembeheerder-werkgever': systeembeheerderWerkgeverModule.Views
  readonly werkgever: werkgeverModule.Views
  readonly werknemer: werknemerModule.Views
}

/** What each role may record, by role and entity. */
export interface WritesByRole {
  readonly bedrijfsarts: bedrijfsartsModule.Writes
  readonly claimbeoordelaar: claimbeoordelaarModule.Writes
  readonly 'systeembeheerder-werkgever': systeembeheerderWerkgeverModule.Writes
  readonly werkgever: werkgeverModule.Writes
  readonly werknemer: werknemerModule.Writes
}

/** The functions that make the views. */
export const projectorsByRole = Object.freeze({
  bedrijfsarts: bedrijfsartsModule.projectors,
  claimbeoordelaar: claimbeoordelaarModule.projectors,
  'systeembeheerder-werkgever': systeembeheerderWerkgeverModule.projectors,
  werkgever: werkgeverModule.projectors,
  werknemer: werknemerModule.projectors,
})

/** The properties that facts decide on. */
export const conditionalByRole = Object.freeze({
  bedrijfsarts: bedrijfsartsModule.conditional,
  claimbeoordelaar: claimbeoordelaarModule.conditional,
  'systeembeheerder-werkgever': systeembeheerderWerkgeverModule.conditional,
  werkgever: werkgeverModule.conditional,
  werknemer: werknemerModule.conditional,
})
