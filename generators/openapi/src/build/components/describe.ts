import type { Text } from '@verzuimspec/vocabulary'

/** A description in Dutch, with the English one beside it. */
export interface Described {
  readonly description: string
  readonly 'x-en': { readonly description: string }
}

/** Describes a part of the document that has no title. */
export function describeInBoth({ nl, en }: Text): Described {
  return { description: nl, 'x-en': { description: en } }
}

/** The headers of every response (Dutch API rules, /core/version-header). */
export const versionHeader = Object.freeze({
  'API-Version': Object.freeze({ $ref: '#/components/headers/ApiVersion' }),
})
