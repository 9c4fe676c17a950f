/** A language the site is written in. */
export type Language = 'nl' | 'en'

/** The languages of the product, in the order in which they are offered. */
export const allLanguages: readonly Language[] = Object.freeze(['nl', 'en'])
