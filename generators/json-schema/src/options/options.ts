import type { Id } from '@verzuimspec/vocabulary'

/** What the generator of JSON Schemas may be told. */
export interface JsonSchemaOptions {
  /** The roles to write schemas for; every role that uses an absence system when left out. */
  readonly roles?: readonly Id[]
  /** The profile whose positions shape the schemas; the defaults of the norm base without it. */
  readonly profile?: Id
}

/** The JSON Schema of `JsonSchemaOptions`. */
export const optionsSchema = {
  description: 'JSON Schemas of what each role may view and record.',
  type: 'object',
  additionalProperties: false,
  properties: {
    roles: {
      description: 'The roles to write for; every role that uses an absence system without it.',
      type: 'array',
      items: { type: 'string' },
    },
    profile: {
      description: 'The profile whose positions hold; the defaults of the norm base without it.',
      type: 'string',
    },
  },
} as const
