import type { Id, Language } from '@verzuimspec/vocabulary'

/** A test that names norms, such as a conformance scenario. */
export interface NormTest {
  readonly id: Id
  readonly norms: readonly Id[]
}

/** What a caller may choose of the site. */
export interface DocumentationOptions {
  /** The languages to write the site in; Dutch and English when absent. */
  readonly languages?: readonly Language[]
  /** The title of the site in every language; each language has its own when absent. */
  readonly title?: string
  /** The tests that name norms, such as conformance scenarios; the pages of norms then list them. */
  readonly tests?: readonly NormTest[]
  /** The profile whose positions are shown as taken; the defaults of the norm base without it. */
  readonly profile?: Id
}

const ids = { type: 'array', items: { type: 'string' } } as const

/** The JSON Schema of `DocumentationOptions`. */
export const optionsSchema = {
  description: 'A documentation site of the norm base.',
  type: 'object',
  additionalProperties: false,
  properties: {
    languages: {
      description: 'The languages to write the site in; Dutch and English without it.',
      type: 'array',
      minItems: 1,
      items: { enum: ['nl', 'en'] },
    },
    title: {
      description: 'The title of the site; each language has its own without it.',
      type: 'string',
      minLength: 1,
    },
    tests: {
      description: 'The tests that name norms; the pages of norms list them.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'norms'],
        properties: { id: { type: 'string' }, norms: ids },
      },
    },
    profile: { description: 'The profile whose positions hold; the defaults without it.', type: 'string' },
  },
} as const
