import type { Message } from '@verzuimspec/input'
import type { ByLanguage, Text } from '@verzuimspec/vocabulary'

const forbidden = [';', '--', '/*', '$'] as const

function isBalanced(code: string): boolean {
  let open = 0
  for (const sign of code) {
    if (sign === '(') open += 1
    if (sign === ')') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

function findWrong(predicate: string): Text | undefined {
  if (predicate.trim() === '') return { nl: 'de voorwaarde is leeg', en: 'it is empty' }
  // In a text with escapes a quote may stand without closing it, which only PostgreSQL can tell.
  if (/\be'/i.test(predicate)) {
    return { nl: "er staat een tekst met escapes in (`E'…'`)", en: "it contains a text with escapes (`E'…'`)" }
  }
  const code = predicate.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, ' ')
  if (/['"]/.test(code)) {
    return { nl: 'een aanhalingsteken erin is niet gesloten', en: 'a quote in it is not closed' }
  }
  const mark = forbidden.find((sign) => code.includes(sign))
  if (mark !== undefined) return { nl: `er staat \`${mark}\` in`, en: `it contains \`${mark}\`` }
  return isBalanced(code) ? undefined : { nl: 'de haakjes erin kloppen niet', en: 'its parentheses do not match' }
}

/**
 * What keeps an SQL condition from standing between parentheses inside a policy; `undefined` when nothing does. Not a
 * parser: PostgreSQL judges the rest when the masks are applied.
 */
export function findPredicateFault(predicate: string): ByLanguage<Message> | undefined {
  const wrong = findWrong(predicate)
  if (wrong === undefined) return undefined
  return {
    nl: { wrong: wrong.nl, expected: 'een SQL-voorwaarde op één rij', mend: 'herstel de voorwaarde' },
    en: { wrong: wrong.en, expected: 'an SQL condition on one row', mend: 'mend the condition' },
  }
}
