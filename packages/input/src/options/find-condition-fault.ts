import type { ByLanguage, SqlEngine, Text } from '@verzuimspec/vocabulary'
import type { Message } from '../issues/words/message.js'

const forbidden: Readonly<Record<SqlEngine, readonly string[]>> = {
  postgresql: [';', '--', '/*', '$'],
  // There a hash begins a comment, and a backslash may keep a quote from closing.
  mariadb: [';', '--', '/*', '#'],
}

function isBalanced(code: string): boolean {
  let open = 0
  for (const sign of code) {
    if (sign === '(') open += 1
    if (sign === ')') open -= 1
    if (open < 0) return false
  }
  return open === 0
}

function findWrong(predicate: string, engine: SqlEngine): Text | undefined {
  if (predicate.trim() === '') return { nl: 'de voorwaarde is leeg', en: 'it is empty' }
  if (engine === 'mariadb' && predicate.includes('\\')) {
    return { nl: 'er staat `\\` in', en: 'it contains `\\`' }
  }
  // In a text with escapes a quote may stand without closing it, which only PostgreSQL can tell.
  if (/\be'/i.test(predicate)) {
    return { nl: "er staat een tekst met escapes in (`E'…'`)", en: "it contains a text with escapes (`E'…'`)" }
  }
  const code = predicate.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|`(?:[^`]|``)*`/g, ' ')
  if (/['"`]/.test(code)) {
    return { nl: 'een aanhalingsteken erin is niet gesloten', en: 'a quote in it is not closed' }
  }
  const mark = forbidden[engine].find((sign) => code.includes(sign))
  if (mark !== undefined) return { nl: `er staat \`${mark}\` in`, en: `it contains \`${mark}\`` }
  // Even in a text this would end the body of a function.
  if (predicate.includes('$$')) return { nl: 'er staat `$$` in', en: 'it contains `$$`' }
  return isBalanced(code) ? undefined : { nl: 'de haakjes erin kloppen niet', en: 'its parentheses do not match' }
}

/**
 * What keeps an SQL condition of an option from standing between parentheses in generated SQL; `undefined` when nothing
 * does. Not a parser: the engine judges the rest when the SQL is run.
 *
 * @example
 * findConditionFault('true) OR (true', 'postgresql').en.wrong // 'its parentheses do not match'
 */
export function findConditionFault(predicate: string, engine: SqlEngine): ByLanguage<Message> | undefined {
  const wrong = findWrong(predicate, engine)
  if (wrong === undefined) return undefined
  return {
    nl: { wrong: wrong.nl, expected: 'een SQL-voorwaarde op één rij', mend: 'herstel de voorwaarde' },
    en: { wrong: wrong.en, expected: 'an SQL condition on one row', mend: 'mend the condition' },
  }
}
