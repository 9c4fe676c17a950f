/** The JSON Schema of a date in options. */
export const dateSchema = {
  'x-form': {
    nl: { name: 'een datum', looks: 'een dag die bestaat: `2026-11-01`' },
    en: { name: 'a date', looks: 'a day that exists: `2026-11-01`' },
  },
  type: 'string',
  format: 'date',
} as const
