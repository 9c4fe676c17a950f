import type { Id } from '@verzuimspec/vocabulary'

/** What the generator of the SDK may be told. */
export interface TypeScriptOptions {
  /** The profile whose positions shape the types; the defaults of the norm base without it. */
  readonly profile?: Id
}

/** The JSON Schema of `TypeScriptOptions`. */
export const optionsSchema = {
  description: 'The source of a typed SDK.',
  type: 'object',
  additionalProperties: false,
  properties: {
    profile: { description: 'The profile whose positions hold; the defaults without it.', type: 'string' },
  },
} as const
