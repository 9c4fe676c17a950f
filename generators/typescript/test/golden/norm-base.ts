// Generated from norm base 1.2.3 as of 2024-01-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { IsoDate, ProfileId } from './vocabulary.js'

/** The version of the norm base. */
export const normBaseVersion: string = '1.2.3'

/** The date whose law the types hold, and answers that ask for no other. */
export const defaultAsOf: IsoDate = '2024-01-01'

/** The profile whose positions the types hold, and answers that ask for no other; undefined is every default. */
export const defaultProfile: ProfileId | undefined = undefined
