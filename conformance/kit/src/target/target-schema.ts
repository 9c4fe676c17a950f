import { scopeSchema } from '@verzuimspec/norm-base'

const text = { type: 'string', minLength: 1 } as const
const url = { type: 'string', pattern: '^https?://' } as const
const env = { type: 'string', pattern: '^[A-Z][A-Z0-9_]*$' } as const

/** JSON Schema of a target file; `additionalProperties` is false everywhere, so a misspelt key is found. */
export const targetSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'product', 'version', 'api', 'control', 'accounts', 'logins'],
  properties: {
    name: text,
    product: text,
    version: text,
    api: { type: 'object', additionalProperties: false, required: ['baseUrl'], properties: { baseUrl: url } },
    control: { type: 'object', additionalProperties: false, required: ['baseUrl'], properties: { baseUrl: url } },
    scope: scopeSchema,
    timeoutMs: { type: 'integer', minimum: 50, maximum: 600_000 },
    accounts: {
      type: 'object',
      additionalProperties: false,
      required: ['werkgever', 'andereWerkgever', 'werknemer'],
      properties: { werkgever: text, andereWerkgever: text, werknemer: text },
    },
    logins: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['username', 'passwordEnv', 'totpSecretEnv'],
        properties: { username: text, passwordEnv: env, totpSecretEnv: env },
      },
    },
    attestations: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['by', 'date', 'nl', 'en'],
        properties: { by: text, date: { type: 'string', format: 'date' }, nl: text, en: text },
      },
    },
  },
} as const
