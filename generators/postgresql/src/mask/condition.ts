import type { DecisionRequest, Rules, Way } from '@verzuimspec/rules'
import { type Id, snakeName } from '@verzuimspec/vocabulary'

const rank = (value: boolean | undefined): number => (value === undefined ? 0 : value ? 1 : 2)

/**
 * The ways in which a request is permitted that can be told from these facts, whatever all others are. Their order is
 * part of the names of views, so it is settled here: by the first fact, in the order given, on which two ways differ.
 */
export function waysFrom(rules: Rules, request: DecisionRequest, facts: readonly Id[]): readonly Way[] {
  const keyOf = (way: Way): string => facts.map((fact) => rank(way[fact])).join('')
  return rules.waysToPermit(request, facts).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

function factWord([fact, holds]: readonly [Id, boolean]): string {
  return holds ? snakeName(fact) : `niet_${snakeName(fact)}`
}

/** Ways as part of a name: `twee_maanden_in_dienst`, `verzoek_en_niet_bezwaar`. */
export function nameWays(ways: readonly Way[]): string {
  return ways.map((way) => Object.entries(way).map(factWord).join('_en_')).join('_of_')
}

/** Ways as one SQL condition. A condition of the mapping that is neither true nor false counts as unknown. */
export function printWays(ways: readonly Way[], predicates: ReadonlyMap<Id, string>): string {
  const terms = ways.map((way) =>
    Object.entries(way)
      .map(([fact, holds]) => `(${predicates.get(fact)}) IS ${holds ? 'TRUE' : 'FALSE'}`)
      .join(' AND '),
  )
  return terms.length === 1 ? terms.join('') : terms.map((term) => `(${term})`).join(' OR ')
}
