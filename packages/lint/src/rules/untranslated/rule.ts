import type { Path } from '@verzuimspec/input'
import type { LintRule } from '../lint-rule.js'

interface Found {
  readonly path: Path
  readonly text: string
}

// A name or a single word may well be the same in both languages; a phrase with common words is not.
function isPhrase(text: unknown): text is string {
  return typeof text === 'string' && /\s/.test(text) && /(?:^|\s)\p{Ll}/u.test(text)
}

function sameTexts(value: unknown, path: Path): readonly Found[] {
  if (typeof value !== 'object' || value === null) return []
  const { nl, en } = value as { nl?: unknown; en?: unknown }
  const own = isPhrase(nl) && nl === en ? [{ path: [...path, 'en'], text: nl }] : []
  return [...own, ...Object.entries(value).flatMap(([key, child]) => sameTexts(child, [...path, key]))]
}

/** A phrase that stands in both languages with the same words. */
export const untranslated: LintRule<'untranslated'> = {
  code: 'untranslated',
  check: ({ entries }) =>
    entries.flatMap(({ id, file, path, value }) =>
      sameTexts(value, []).map((found) => {
        const at = file.placeOf([...path, ...found.path])
        return { code: 'untranslated', at, subject: id, text: found.text }
      }),
    ),
}
