const ordinals =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste'
const places = new Map(ordinals.split(' ').map((word, place) => [word, place + 1]))

const extremes: Readonly<Record<string, number>> = { aanhef: 0, titel: 0, laatste: 1000, slot: 1000 }

type Token = number | string

const readToken = (word: string): Token => {
  if (/^\d+$/.test(word)) return Number(word)
  return places.get(word) ?? extremes[word] ?? word
}

const readTokens = (locator: string): readonly Token[] =>
  (locator.toLowerCase().match(/\d+|\p{L}+/gu) ?? []).map(readToken)

const comparePair = (a: Token, b: Token): number => {
  if (a === b) return 0
  // A number before a word: the sentence before the list that follows it.
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1
  return a < b ? -1 : 1
}

/**
 * Compares two places in a source as a reader meets them: by the numbers in them, written as figures or in Dutch words.
 *
 * @example
 * compareLocators('5.2.3, tweede alinea', '5.2.3, tiende alinea') // => -1
 */
export function compareLocators(a: string, b: string): number {
  const [one, other] = [readTokens(a), readTokens(b)]
  for (const [index, token] of one.entries()) {
    const beside = other[index]
    if (beside === undefined) return 1
    const order = comparePair(token, beside)
    if (order !== 0) return order
  }
  return one.length < other.length ? -1 : 0
}
