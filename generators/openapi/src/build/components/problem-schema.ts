import { bilingual, type JsonSchema } from '@verzuimspec/generate-json-schema'
import type { Id, Text } from '@verzuimspec/vocabulary'
import type { Audience } from '../audience.js'
import { refusalNorms } from '../norms.js'

const members = {
  type: {
    title: { nl: 'Soort', en: 'Kind' },
    description: { nl: 'Verwijzing naar de soort fout.', en: 'Reference to the kind of error.' },
    keywords: { type: 'string', format: 'uri-reference' },
  },
  title: {
    title: { nl: 'Titel', en: 'Title' },
    description: { nl: 'De soort fout in een paar woorden.', en: 'The kind of error in a few words.' },
    keywords: { type: 'string' },
  },
  status: {
    title: { nl: 'Status', en: 'Status' },
    description: { nl: 'De statuscode van het antwoord.', en: 'The status code of the response.' },
    keywords: { type: 'integer' },
  },
  detail: {
    title: { nl: 'Uitleg', en: 'Explanation' },
    description: {
      nl: 'Wat er mis is en wat verwacht werd, zonder gegevens die de rol niet mag inzien.',
      en: 'What is wrong and what was expected, without data the role may not view.',
    },
    keywords: { type: 'string' },
  },
} as const satisfies Readonly<Record<string, { title: Text; description: Text; keywords: JsonSchema }>>

function memberSchemas(norms: readonly Id[]): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, { title, description, keywords }]) => [
      name,
      { ...bilingual(title, description), ...keywords, 'x-norms': norms },
    ]),
  )
}

function normsMember(norms: readonly Id[]): JsonSchema {
  const title = { nl: 'Normen', en: 'Norms' }
  const description = { nl: 'De normen waarop de weigering rust.', en: 'The norms the refusal rests on.' }
  return { ...bilingual(title, description), type: 'array', items: { type: 'string' }, 'x-norms': norms }
}

function pointerMember(norms: readonly Id[]): JsonSchema {
  const title = { nl: 'Plaats', en: 'Place' }
  const description = { nl: 'JSON Pointer in de invoer.', en: 'JSON Pointer into the input.' }
  return { ...bilingual(title, description), type: 'string', format: 'json-pointer', 'x-norms': norms }
}

function errorsMember(norms: readonly Id[], detail: JsonSchema): JsonSchema {
  const title = { nl: 'Fouten', en: 'Errors' }
  const description = { nl: 'Elke fout in de invoer, alle tegelijk.', en: 'Each error in the input, all at once.' }
  const properties = { pointer: pointerMember(norms), detail }
  const items = { type: 'object', additionalProperties: false, required: ['pointer', 'detail'], properties } as const
  return { ...bilingual(title, description), type: 'array', items, 'x-norms': norms }
}

/** The body of every error (RFC 9457). Closed: an error message is a way for data to leak. */
export function problemSchema(audience: Audience): JsonSchema {
  const norms = refusalNorms(audience)
  const required = memberSchemas(norms)
  const title = { nl: 'Probleem', en: 'Problem' }
  const description = { nl: 'Waarom een verzoek niet lukte.', en: 'Why a request did not succeed.' }
  return {
    ...bilingual(title, description),
    'x-norms': norms,
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: {
      ...required,
      normen: normsMember(norms),
      errors: errorsMember(norms, required.detail ?? {}),
    },
  }
}
