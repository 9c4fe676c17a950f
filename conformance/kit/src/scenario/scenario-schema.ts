const date = { type: 'string', format: 'date' } as const
const id = { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' } as const
const line = { type: 'string', minLength: 10, maxLength: 200 } as const

const actOf = (verbs: readonly string[], fields: Record<string, unknown> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: ['do', ...Object.keys(fields)],
  properties: { do: { enum: verbs }, ...fields },
})

const plainVerbs = [
  'alles-inzien',
  'alles-uitdraaien',
  'fouten-uitlokken',
  'buiten-reikwijdte-vragen',
  'berichten-lezen',
  'verboden-gegevens-vastleggen',
  'zonder-tweede-factor-aanmelden',
]

/** JSON Schema of a scenario file. */
export const scenarioSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['nl', 'en', 'norms', 'today', 'dossiers', 'acts'],
  properties: {
    nl: line,
    en: line,
    norms: { type: 'array', minItems: 1, items: { type: 'string' } },
    today: date,
    dossiers: {
      type: 'object',
      minProperties: 1,
      propertyNames: id,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['account', 'eersteZiektedag'],
        properties: {
          account: { enum: ['werkgever', 'andereWerkgever'] },
          eersteZiektedag: date,
          events: { type: 'object', propertyNames: id, additionalProperties: date },
          facts: { type: 'object', propertyNames: id, additionalProperties: { type: 'boolean' } },
        },
      },
    },
    acts: {
      type: 'array',
      minItems: 1,
      items: {
        oneOf: [
          actOf(plainVerbs),
          actOf(['klok-zetten'], { today: date }),
          actOf(['planning-inzien'], { as: id, dossier: id, deadline: id, lastDay: date, late: { type: 'boolean' } }),
          actOf(['bewaring-nagaan'], {
            as: id,
            dossier: id,
            retention: id,
            expect: { enum: ['aanwezig', 'verdwenen'] },
          }),
        ],
      },
    },
  },
} as const
