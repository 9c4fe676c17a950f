const forbidden = [';', '--', '/*', '$'] as const

/**
 * What keeps an SQL condition from standing between parentheses inside a policy, in words; `undefined` when nothing
 * does. Not a parser: PostgreSQL judges the rest when the masks are applied.
 */
export function findPredicateFault(predicate: string): string | undefined {
  if (predicate.trim() === '') return 'it is empty'
  // In a text with escapes a quote may stand without closing it, which only PostgreSQL can tell.
  if (/\be'/i.test(predicate)) return "it contains a text with escapes (`E'…'`)"
  const code = predicate.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, ' ')
  if (/['"]/.test(code)) return 'a quote in it is not closed'
  const mark = forbidden.find((sign) => code.includes(sign))
  if (mark !== undefined) return `it contains \`${mark}\``
  return isBalanced(code) ? undefined : 'its parentheses do not match'
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
