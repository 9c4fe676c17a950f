import { createKeeping, type KeepingEndNode, type KeepingTermNode } from '@verzuimspec/calendar'
import type { Id, NormBase, Positions } from '@verzuimspec/vocabulary'
import type { Sweep, SweepTable, SweepTerm } from './sweep.js'

const NAME = /^[a-z_][a-z0-9_]{0,62}$/

function checkName(value: unknown, pointer: string): string {
  if (typeof value === 'string' && NAME.test(value)) return value
  throw new RangeError(`${pointer}: ${JSON.stringify(value)} is no plain lower-case SQL name; expected one`)
}

function checkTable(value: unknown, pointer: string): string {
  const parts = typeof value === 'string' ? value.split('.') : []
  if (parts.length !== 2) throw new RangeError(`${pointer}: expected \`schema.table\`, found ${JSON.stringify(value)}`)
  return parts.map((part) => checkName(part, pointer)).join('.')
}

function readTerm(given: SweepTable, end: KeepingEndNode, pointer: string): SweepTerm {
  const column = checkName(given.events?.[end.start], `${pointer}/events/${end.start}`)
  const { days, months } = end.length
  return { column, days, months, nextJanuary: end.runsFrom === 'end-of-year' }
}

function listFacts({ extensions }: KeepingTermNode, wanted: 'extends' | 'moves'): readonly Id[] {
  return extensions.filter(({ effect }) => effect === wanted).map(({ fact }) => fact)
}

function readConditions(given: SweepTable, facts: readonly Id[], pointer: string): readonly string[] {
  return facts.map((fact) => {
    const condition = given.facts?.[fact]
    if (typeof condition === 'string' && condition !== '' && !condition.includes(';')) return condition
    const mend = 'expected an SQL condition that tells whether it holds, `FALSE` where it never does'
    throw new RangeError(`${pointer}/facts/${fact}: this fact keeps or moves the record; ${mend}`)
  })
}

/** The terms of keeping a table names, the oldest first: the latest governs whatever is still held since it came. */
function readTerms(
  base: NormBase,
  positions: Positions,
  { retention: id }: SweepTable,
  pointer: string,
): readonly [latest: KeepingTermNode, before: KeepingTermNode | undefined] {
  const retention = Object.hasOwn(base.retention, id) ? base.retention[id] : undefined
  const terms = retention === undefined ? [] : createKeeping(retention, positions).terms
  const latest = terms.at(-1)
  if (latest === undefined)
    throw new RangeError(`${pointer}/retention: \`${id}\` is no term of keeping of the norm base`)
  if (latest.bound === 'minimum')
    throw new RangeError(`${pointer}/retention: \`${id}\` is a minimum, so nothing must go when it has passed`)
  return [latest, terms.at(-2)]
}

/** One table of the options. Throws a RangeError for what a sweep must not be made from. */
export function readSweep(base: NormBase, positions: Positions, given: SweepTable, pointer: string): Sweep {
  const [term, before] = readTerms(base, positions, given, pointer)
  return {
    table: checkTable(given.table, `${pointer}/table`),
    key: checkName(given.key, `${pointer}/key`),
    retention: given.retention,
    clear: (given.clear ?? []).map((column, i) => checkName(column, `${pointer}/clear/${i}`)),
    terms: term.ends.map((end) => readTerm(given, end, pointer)),
    extends: readConditions(given, listFacts(term, 'extends'), pointer),
    moves: readConditions(given, listFacts(term, 'moves'), pointer),
    after: before?.validTo,
    norms: term.norms,
  }
}
