const ids = { type: 'array', uniqueItems: true, items: { type: 'string' } } as const

/** The JSON Schema of a scope as its owner writes it; `checkScope` says what no schema can. */
export const scopeSchema = {
  description: 'What of the norm base this system has to do with; everything without it.',
  type: 'object',
  additionalProperties: false,
  properties: {
    entities: { description: 'The records it keeps, each with what it belongs to.', minItems: 1, ...ids },
    roles: { description: 'The roles that log in to it.', minItems: 1, ...ids },
    deadlines: { description: 'The terms it plans.', ...ids },
    retention: { description: 'The terms of keeping that hold for its records.', ...ids },
  },
} as const
