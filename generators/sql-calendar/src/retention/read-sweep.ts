import type { Id, NormBase, Retention, RetentionVersion } from '@verzuimspec/vocabulary'
import { lengthOf } from '../formula/end-of.js'
import { findReading, type Positions } from '../read/take-reading.js'
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

/** The latest version under the positions taken: it governs whatever is still held since it came into force. */
function readLatest({ versions }: Retention, positions: Positions): RetentionVersion | undefined {
  const latest = versions.at(-1)
  const reading = latest === undefined ? undefined : findReading(latest.readings ?? [], positions)
  if (latest === undefined || reading === undefined) return latest
  const { position: _position, norms: _norms, ...named } = reading
  return { ...latest, ...named }
}

function readTerm(given: SweepTable, start: Id, term: string, nextJanuary: boolean, pointer: string): SweepTerm {
  const column = checkName(given.events?.[start], `${pointer}/events/${start}`)
  const { days, months } = lengthOf(term)
  return { column, days, months, nextJanuary }
}

function readConditions(given: SweepTable, facts: readonly Id[], pointer: string): readonly string[] {
  return facts.map((fact) => {
    const condition = given.facts?.[fact]
    if (typeof condition === 'string' && condition !== '' && !condition.includes(';')) return condition
    const mend = 'expected an SQL condition that tells whether it holds, `FALSE` where it never does'
    throw new RangeError(`${pointer}/facts/${fact}: this fact keeps or moves the record; ${mend}`)
  })
}

/** One table of the options. Throws a RangeError for what a sweep must not be made from. */
export function readSweep(base: NormBase, positions: Positions, given: SweepTable, pointer: string): Sweep {
  const retention = Object.hasOwn(base.retention, given.retention) ? base.retention[given.retention] : undefined
  const version = retention === undefined ? undefined : readLatest(retention, positions)
  if (retention === undefined || version === undefined)
    throw new RangeError(`${pointer}/retention: \`${given.retention}\` is no term of keeping of the norm base`)
  if (version.bound === 'minimum')
    throw new RangeError(
      `${pointer}/retention: \`${given.retention}\` is a minimum, so nothing must go when it has passed`,
    )
  const { start, startsOn, term, notBefore, extensions, norms } = version
  const facts = (moves: boolean) =>
    extensions.filter(({ effect }) => (effect === 'moves') === moves).map(({ fact }) => fact)
  const second = notBefore === undefined ? [] : [readTerm(given, notBefore.start, notBefore.term, false, pointer)]
  return {
    table: checkTable(given.table, `${pointer}/table`),
    key: checkName(given.key, `${pointer}/key`),
    retention: retention.id,
    clear: (given.clear ?? []).map((column, i) => checkName(column, `${pointer}/clear/${i}`)),
    terms: [readTerm(given, start, term, startsOn === 'next-january', pointer), ...second],
    extends: readConditions(given, facts(false), pointer),
    moves: readConditions(given, facts(true), pointer),
    after: retention.versions.at(-2)?.validTo,
    norms,
  }
}
