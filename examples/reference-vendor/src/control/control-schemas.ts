const words = { type: 'string', minLength: 1, maxLength: 200 } as const
const date = { type: 'string', format: 'date' } as const

const dossier = {
  type: 'object',
  additionalProperties: false,
  required: ['werkgever', 'werknemer', 'records'],
  properties: {
    werkgever: words,
    werknemer: words,
    events: { type: 'object', additionalProperties: date },
    facts: { type: 'object', additionalProperties: { type: 'boolean' } },
    records: { type: 'object', additionalProperties: { type: 'object' } },
  },
} as const

/** What the control port takes, by path. */
export const controlSchemas = Object.freeze({
  '/reset': { type: 'object', additionalProperties: false },
  '/clock': { type: 'object', additionalProperties: false, required: ['today'], properties: { today: date } },
  '/seed': {
    type: 'object',
    additionalProperties: false,
    required: ['dossiers'],
    properties: { dossiers: { type: 'array', items: dossier } },
  },
})
