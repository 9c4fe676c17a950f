import type { Text } from './generated/entries.js'

/** A language of the product. */
export type Language = keyof Text

/** Something in each language of the product. */
export type ByLanguage<T> = Readonly<Record<Language, T>>

/** The languages of the product; the norms themselves are Dutch. */
export const languages: readonly Language[] = Object.freeze(['nl', 'en'])
