const text = { type: 'string', minLength: 1 } as const

/** The JSON Schema of `OpenApiOptions`. */
export const optionsSchema = {
  description: 'An OpenAPI 3.1 contract for each role that uses an absence system.',
  type: 'object',
  additionalProperties: false,
  properties: {
    roles: {
      description: 'The roles to write for; every role that uses an absence system without it.',
      type: 'array',
      items: { type: 'string' },
    },
    serverUrl: { description: 'Where the API lives, ending in its major version.', ...text },
    title: { description: 'The name of the API; the role is added to it.', ...text },
    version: {
      description: 'The version of the API, its major the one in serverUrl; 1.0.0 without it.',
      'x-form': {
        nl: {
          name: 'een semantische versie',
          looks: 'drie getallen zoals `1.0.0` (API-regels van de overheid, /core/semver)',
        },
        en: { name: 'a semantic version', looks: 'three numbers such as `1.0.0` (Dutch API rules, /core/semver)' },
      },
      type: 'string',
      pattern: '^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(-[\\da-zA-Z.-]+)?(\\+[\\da-zA-Z.-]+)?$',
    },
    contact: {
      description: 'Whom users of the API turn to.',
      type: 'object',
      additionalProperties: false,
      required: ['name', 'url', 'email'],
      properties: { name: text, url: text, email: text },
    },
    profile: { description: 'The profile whose positions hold; the defaults without it.', type: 'string' },
    client: {
      description: 'Whether to write the TypeScript types of a client beside each contract.',
      type: 'boolean',
    },
  },
} as const
