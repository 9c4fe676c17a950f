import { UsageError } from './usage-error.js'

export type OutputLanguage = 'nl' | 'en'

/** @throws UsageError for any other language */
export function parseLanguage(given: string): OutputLanguage {
  if (given === 'nl' || given === 'en') return given
  throw new UsageError(`\`${given}\` is no language of the norm base; expected nl or en`)
}

const splitPair = (pair: string, what: string): readonly [string, string] => {
  const at = pair.indexOf('=')
  if (at > 0 && at < pair.length - 1) return [pair.slice(0, at), pair.slice(at + 1)]
  throw new UsageError(`\`${pair}\` is no ${what}; expected name=value`)
}

/**
 * Facts as given on the command line.
 *
 * @throws UsageError for a fact that is neither true nor false
 * @example
 * parseFacts(['twee-maanden-in-dienst=true']) // { 'twee-maanden-in-dienst': true }
 */
export function parseFacts(pairs: readonly string[]): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [fact, value] = splitPair(pair, 'fact')
      if (value !== 'true' && value !== 'false') {
        throw new UsageError(`fact \`${fact}\` is \`${value}\`; expected true or false; leave an unknown fact out`)
      }
      return [fact, value === 'true']
    }),
  )
}

/**
 * Events as given on the command line.
 *
 * @example
 * parseEvents(['oordeel-bedrijfsarts=2022-02-10']) // { 'oordeel-bedrijfsarts': '2022-02-10' }
 */
export function parseEvents(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(pairs.map((pair) => splitPair(pair, 'event')))
}

/**
 * A period as given on the command line: `2022-01-03..2022-02-01`, or `2022-01-03` for one that is still running.
 *
 * @example
 * parsePeriod('2022-01-03..2022-02-01') // { from: '2022-01-03', to: '2022-02-01' }
 */
export function parsePeriod(given: string): { readonly from: string; readonly to?: string } {
  const [from = '', to, ...rest] = given.split('..')
  if (from === '' || to === '' || rest.length > 0) {
    throw new UsageError(`\`${given}\` is no period; expected FROM..TO or FROM, as in 2022-01-03..2022-02-01`)
  }
  return to === undefined ? { from } : { from, to }
}

/**
 * A leave as given on the command line. It has an end: that of a leave is known before it begins.
 *
 * @throws UsageError for a leave without an end
 * @example
 * parseLeave('2022-02-01..2022-05-23') // { from: '2022-02-01', to: '2022-05-23' }
 */
export function parseLeave(given: string): { readonly from: string; readonly to: string } {
  const { from, to } = parsePeriod(given)
  if (to !== undefined) return { from, to }
  throw new UsageError(`leave \`${given}\` has no end; expected FROM..TO, as in 2022-02-01..2022-05-23`)
}
