const name = {
  'x-form': {
    nl: {
      name: 'een gewone SQL-naam',
      looks: 'letters zonder accent, cijfers en `_`, geen cijfer voorop, hoogstens 63',
    },
    en: { name: 'a plain SQL name', looks: 'letters without accents, digits and `_`, no digit first, at most 63' },
  },
  type: 'string',
  pattern: '^[A-Za-z_][A-Za-z0-9_]{0,62}$',
} as const
const relation = {
  'x-form': {
    nl: { name: 'een tabel met haar schema', looks: '`schema.tabel`, beide gewone SQL-namen, zoals `public.verzuim`' },
    en: { name: 'a table with its schema', looks: '`schema.table`, both plain SQL names, as in `public.verzuim`' },
  },
  type: 'string',
  pattern: '^[A-Za-z_][A-Za-z0-9_]{0,62}\\.[A-Za-z_][A-Za-z0-9_]{0,62}$',
} as const
const keyType = { enum: ['text', 'uuid', 'integer', 'bigint'] } as const

const table = {
  type: 'object',
  additionalProperties: false,
  required: ['table', 'key', 'tenant', 'columns'],
  properties: {
    table: { description: 'Schema and table.', ...relation },
    entity: { description: 'What a row is in the norm base.', type: 'string' },
    view: { description: 'The name of its views; that of the table without it.', ...name },
    key: name,
    tenant: { description: 'The column that says which employer a row belongs to.', ...name },
    subject: { description: 'The column that says which employee a row is about.', ...name },
    parent: {
      description: 'The row a row belongs to.',
      type: 'object',
      additionalProperties: false,
      required: ['column', 'table'],
      properties: { column: name, table: relation },
    },
    columns: {
      description: 'The element each column holds. A column left out is seen by nobody.',
      type: 'object',
      propertyNames: name,
      additionalProperties: { type: 'string' },
    },
    structural: {
      description: 'More columns that whoever sees anything of a row may see.',
      type: 'array',
      items: name,
    },
    facts: {
      description: 'By fact: an SQL condition on one row that tells whether it holds.',
      type: 'object',
      additionalProperties: { type: 'string' },
    },
    keepUntil: { description: 'The date after which a row must go.', ...name },
  },
} as const

/** The JSON Schema of `MaskOptions`. */
export const optionsSchema = {
  description: 'Column masks for a PostgreSQL database, from a mapping of its tables.',
  type: 'object',
  additionalProperties: false,
  required: ['engine', 'tables'],
  properties: {
    engine: { enum: ['postgresql'] },
    prefix: {
      description: 'What the names of roles and schemas begin with; vz without it.',
      'x-form': {
        nl: { name: 'een begin voor namen', looks: 'hoogstens 20 van a-z, 0-9 en `_`, een letter voorop, niet `pg_`' },
        en: { name: 'what a name can begin with', looks: 'at most 20 of a-z, 0-9 and `_`, a letter first, not `pg_`' },
      },
      type: 'string',
      pattern: '^(?!pg_)[a-z][a-z0-9_]{0,19}$',
    },
    profile: { description: 'The profile whose positions hold; the defaults without it.', type: 'string' },
    tables: { type: 'array', minItems: 1, items: table },
    login: {
      description: 'Where the masks keep who may act for whom.',
      type: 'object',
      additionalProperties: false,
      properties: { table: relation, tenantType: keyType, subjectType: keyType },
    },
  },
} as const
