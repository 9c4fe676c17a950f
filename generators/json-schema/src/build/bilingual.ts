import type { Text } from '@verzuimspec/vocabulary'

/** The keywords that name and explain a part of a schema: Dutch in the standard ones, English in `x-en`. */
export interface Bilingual {
  readonly title: string
  readonly description: string
  readonly 'x-en': { readonly title: string; readonly description: string }
}

/** The keywords of one title and description. */
export function bilingual(title: Text, description: Text): Bilingual {
  return {
    title: title.nl,
    description: description.nl,
    'x-en': { title: title.en, description: description.en },
  }
}

/** One text, made the same way in both languages. */
export function inBoth(write: (language: keyof Text) => string): Text {
  return { nl: write('nl'), en: write('en') }
}
