// Generated from norm base 0.1.0 as of 2026-09-01, the default positions, by @verzuimspec/generate-typescript; do not edit.

import type { IsoDate, ProfileId } from './vocabulary.js'

/** The version of the norm base. */
export const normBaseVersion: string = '0.1.0'

/** The date whose law the types hold, and answers that ask for no other. */
export const defaultAsOf: IsoDate = '2026-09-01'

/** The profile whose positions the types hold, and answers that ask for no other; undefined is every default. */
export const defaultProfile: ProfileId | undefined = undefined
