// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { Conditional } from '../records.js'

/** What the systeembeheerder may read, by entity. */
export interface Views {
}

/** What the systeembeheerder may record, by entity. */
export interface Writes {
}

/** The function that makes each view of the systeembeheerder, by entity. */
export const projectors = Object.freeze({})

/** What the systeembeheerder may read only when facts decide so, by entity: property and element. */
export const conditional: Conditional = Object.freeze({})
