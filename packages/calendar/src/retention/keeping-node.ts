import {
  type Duration,
  type Extension,
  findReading,
  freezeDeep,
  type Id,
  type IsoDate,
  type Positions,
  type Retention,
  type RetentionVersion,
} from '@verzuimspec/vocabulary'
import { readDuration } from '../dates/add-duration.js'

/** The last day of a time that runs from an event, or from the end of the year in which that happened. */
export interface KeepingEndNode {
  readonly kind: 'keeping-end'
  readonly start: Id
  readonly runsFrom: 'event' | 'end-of-year'
  readonly length: Duration
}

/** What prolongs a term while a fact holds, or moves part of the record to another file when the term has passed. */
export interface ExtensionNode {
  readonly kind: 'extension'
  readonly fact: Id
  readonly effect: 'extends' | 'moves'
  readonly label: Extension['label']
  readonly norms: readonly Id[]
}

/** One version of a term of keeping under the positions taken: the latest of its ends is its last day. */
export interface KeepingTermNode {
  readonly kind: 'keeping-term'
  readonly validFrom?: IsoDate
  readonly validTo?: IsoDate
  readonly bound: RetentionVersion['bound']
  readonly ends: readonly [own: KeepingEndNode, ...others: KeepingEndNode[]]
  readonly extensions: readonly ExtensionNode[]
  readonly norms: readonly Id[]
  readonly verified: boolean
}

/** A term of keeping under the positions taken, its versions from the oldest on. */
export interface KeepingNode {
  readonly kind: 'keeping'
  readonly id: Id
  readonly terms: readonly KeepingTermNode[]
}

/** A version under the positions taken: the first reading whose position is taken replaces what it names. */
function takeKeepingReading(version: RetentionVersion, positions: Positions): RetentionVersion {
  const reading = findReading(version.readings ?? [], positions)
  if (reading === undefined) return version
  const { position: _position, norms, ...named } = reading
  return { ...version, ...named, norms: [...new Set([...norms, ...version.norms])] }
}

function createEnd(start: Id, term: string, runsFrom: KeepingEndNode['runsFrom']): KeepingEndNode {
  return { kind: 'keeping-end', start, runsFrom, length: readDuration(term) }
}

function createEnds({ start, startsOn, term, notBefore }: RetentionVersion): KeepingTermNode['ends'] {
  const own = createEnd(start, term, startsOn === 'next-january' ? 'end-of-year' : 'event')
  return notBefore === undefined ? [own] : [own, createEnd(notBefore.start, notBefore.term, 'event')]
}

function createExtension({ fact, effect = 'extends', label, norms }: Extension): ExtensionNode {
  return { kind: 'extension', fact, effect, label, norms }
}

function createKeepingTerm(version: RetentionVersion, positions: Positions): KeepingTermNode {
  const read = takeKeepingReading(version, positions)
  const { validFrom, validTo, bound, extensions, norms, verified } = read
  return {
    kind: 'keeping-term',
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    bound,
    ends: createEnds(read),
    extensions: extensions.map(createExtension),
    norms,
    verified,
  }
}

/**
 * A term of keeping as a formula under the positions taken, frozen: the one place where its fields are read.
 *
 * @throws CalendarError `no-such-duration` for a length that is none.
 * @example
 * createKeeping(base.retention['verzuimadministratie-werkgever'], {}).terms[0].ends[0].start // => 'einde-dienstverband'
 */
export function createKeeping({ id, versions }: Retention, positions: Positions): KeepingNode {
  const terms = versions.map((version) => createKeepingTerm(version, positions))
  return freezeDeep<KeepingNode>({ kind: 'keeping', id, terms })
}
