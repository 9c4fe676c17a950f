// Generated from norm base 1.2.3 as of 2024-01-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import * as artsModule from './roles/arts.js'
import * as beheerderWerkgeverModule from './roles/beheerder-werkgever.js'
import * as werkgeverModule from './roles/werkgever.js'

/** What each role may read, by role and entity. */
export interface ViewsByRole {
  readonly arts: artsModule.Views
  readonly 'beheerder-werkgever': beheerderWerkgeverModule.Views
  readonly werkgever: werkgeverModule.Views
}

/** What each role may record, by role and entity. */
export interface WritesByRole {
  readonly arts: artsModule.Writes
  readonly 'beheerder-werkgever': beheerderWerkgeverModule.Writes
  readonly werkgever: werkgeverModule.Writes
}

/** The functions that make the views. */
export const projectorsByRole = Object.freeze({
  arts: artsModule.projectors,
  'beheerder-werkgever': beheerderWerkgeverModule.projectors,
  werkgever: werkgeverModule.projectors,
})

/** The properties that facts decide on. */
export const conditionalByRole = Object.freeze({
  arts: artsModule.conditional,
  'beheerder-werkgever': beheerderWerkgeverModule.conditional,
  werkgever: werkgeverModule.conditional,
})
