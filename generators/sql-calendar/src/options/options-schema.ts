import { dateSchema } from '@verzuimspec/input'

const name = {
  'x-form': {
    nl: { name: 'een gewone SQL-naam in kleine letters', looks: 'a-z, 0-9 en `_`, geen cijfer voorop, hoogstens 63' },
    en: { name: 'a plain lower-case SQL name', looks: 'a-z, 0-9 and `_`, no digit first, at most 63' },
  },
  type: 'string',
  pattern: '^[a-z_][a-z0-9_]{0,62}$',
} as const

const sweepTable = {
  type: 'object',
  additionalProperties: false,
  required: ['table', 'key', 'retention', 'events'],
  properties: {
    table: {
      description: 'Schema and table; children before their parents.',
      'x-form': {
        nl: { name: 'een tabel met haar schema', looks: '`schema.tabel`, beide gewone SQL-namen in kleine letters' },
        en: { name: 'a table with its schema', looks: '`schema.table`, both plain lower-case SQL names' },
      },
      type: 'string',
      pattern: '^[a-z_][a-z0-9_]{0,62}\\.[a-z_][a-z0-9_]{0,62}$',
    },
    key: name,
    retention: { description: 'The term of keeping, by its identifier.', type: 'string' },
    events: {
      description: 'By event: the column of type date that holds its day.',
      type: 'object',
      additionalProperties: name,
    },
    facts: {
      description: 'By fact that extends or moves: an SQL condition on one row; FALSE where it never holds.',
      type: 'object',
      additionalProperties: { type: 'string' },
    },
    clear: { description: 'Columns to empty; without it the row is deleted.', type: 'array', items: name },
  },
} as const

/** The JSON Schema of `SqlCalendarOptions`. */
export const optionsSchema = {
  description: 'The calendar as SQL, and sweeps for what is kept too long.',
  type: 'object',
  additionalProperties: false,
  properties: {
    engines: {
      description: 'Both without it.',
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { enum: ['postgresql', 'mariadb'] },
    },
    schema: {
      description: 'Schema or database of what is made; verzuim_kalender without it.',
      'x-form': {
        nl: { name: 'een naam voor een schema', looks: 'a-z, 0-9 en `_`, een letter voorop, hoogstens 40' },
        en: { name: 'a name of a schema', looks: 'a-z, 0-9 and `_`, a letter first, at most 40' },
      },
      type: 'string',
      pattern: '^[a-z][a-z0-9_]{0,39}$',
    },
    profile: { description: 'The profile whose positions hold; the defaults without it.', type: 'string' },
    equalledDays: {
      description: 'Days a royal decree puts on a par with holidays.',
      type: 'array',
      items: dateSchema,
    },
    caseType: { description: 'The SQL type of the key of a case; bigint without it.', enum: ['bigint', 'uuid'] },
    retention: {
      description: 'Your tables that hold what must go in time; without it no sweeps are made.',
      type: 'array',
      items: sweepTable,
    },
  },
} as const
