import fc from 'fast-check'

const pieces = [
  ...[
    '"',
    "'",
    '`',
    '\\',
    '$$',
    `$\{1}`,
    '{{this}}',
    ';',
    '|',
    '--',
    '/*',
    '*/',
    '//',
    '#',
    '<!--',
    '-->',
    ']]>',
    '&amp;',
  ],
  ...['</script>', '<script>globalThis.struck = 1</script>', '<img src=x onerror="globalThis.struck = 1">'],
  ...[
    '=1+1',
    '@som',
    '\n',
    '\r\n',
    '\t',
    '\0',
    '\u001b[31m',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u2066',
    '\ud800',
    'a',
    ' ',
  ],
]

/** Texts that end, open or turn round something in some language of output. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))

const isText = (value: object): value is { readonly nl: string; readonly en: string } =>
  'nl' in value && 'en' in value && typeof value.nl === 'string' && typeof value.en === 'string'

/** A norm base, or part of one, with its texts for people written otherwise: labels, statements, descriptions. */
export function writeTexts<T>(value: T, write: (text: string) => string): T
export function writeTexts(value: unknown, write: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => writeTexts(item, write))
  if (typeof value !== 'object' || value === null) return value
  if (isText(value)) return { ...value, nl: write(value.nl), en: write(value.en) }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, writeTexts(part, write)]))
}

/** A value of JSON with every string in it written otherwise. */
export function writeStrings(value: unknown, write: (text: string) => string): unknown {
  if (typeof value === 'string') return write(value)
  if (Array.isArray(value)) return value.map((item: unknown) => writeStrings(item, write))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, writeStrings(part, write)]))
}
