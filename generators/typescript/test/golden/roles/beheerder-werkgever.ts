// Generated from norm base 1.2.3 as of 2024-01-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional } from '../records.js'

/** What the beheerder-werkgever may read, by entity. */
export interface Views {
}

/** What the beheerder-werkgever may record, by entity. */
export interface Writes {
}

/** The function that makes each view of the beheerder-werkgever, by entity. */
export const projectors = Object.freeze({})

/** What the beheerder-werkgever may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
