import type { Id } from '../generated/entries.js'

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Whether a text is a kebab-case identifier: lower case letters and digits in words joined by single hyphens.
 *
 * @example
 * isKebab('vangnet-ja-nee') // true
 * isKebab('ap-2016/4-ziekmelding') // false
 */
export function isKebab(text: string): boolean {
  return kebab.test(text)
}

function wordsOf(id: Id): readonly string[] {
  if (isKebab(id)) return id.split('-')
  throw new RangeError(
    `\`${id}\` is no kebab-case identifier; expected words of a-z and 0-9 joined by single hyphens; pass one part of a path such as \`a/b\` at a time`,
  )
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

// Two numbers side by side would run together (`1-2` and `12`), and a language reads a leading digit as a number.
function joinWords(words: readonly string[]): string {
  const joined = words.reduce((name, word) => (/\d$/.test(name) && /^\d/.test(word) ? `${name}_${word}` : name + word))
  return /^\d/.test(joined) ? `_${joined}` : joined
}

/**
 * The name of an identifier in JSON and TypeScript values. Numbers side by side keep an underscore between them, and a
 * leading digit gets one before it, so the result is an identifier in every target language.
 *
 * @throws RangeError when `id` is not kebab-case.
 * @example
 * camelName('vangnet-ja-nee') // 'vangnetJaNee'
 * camelName('week-42-melding') // 'week42Melding'
 * camelName('42-weken') // '_42Weken'
 */
export function camelName(id: Id): string {
  const [first = '', ...rest] = wordsOf(id)
  return joinWords([first, ...rest.map(capitalize)])
}

/**
 * The name of an identifier as a type, class or schema name. Digits are treated as in `camelName`.
 *
 * @throws RangeError when `id` is not kebab-case.
 * @example
 * pascalName('oordeel-bedrijfsarts') // 'OordeelBedrijfsarts'
 */
export function pascalName(id: Id): string {
  return joinWords(wordsOf(id).map(capitalize))
}

/**
 * The name of an identifier in SQL: no quoting needed, whatever the engine.
 *
 * @throws RangeError when `id` is not kebab-case.
 * @example
 * snakeName('oordeel-bedrijfsarts') // 'oordeel_bedrijfsarts'
 * snakeName('42-weken') // '_42_weken'
 */
export function snakeName(id: Id): string {
  return joinWords([wordsOf(id).join('_')])
}
