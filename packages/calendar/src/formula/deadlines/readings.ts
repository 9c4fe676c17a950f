import type { Deadline, DeadlineVersion, Id, PositionRef } from '@verzuimspec/vocabulary'
import { freezeDeep } from '@verzuimspec/vocabulary'
import { NO_POSITIONS } from '../authored/take-reading.js'
import type { Deadlines } from '../nodes/day.js'
import { createTerm, type TermNode } from '../nodes/term.js'

/** A term as one position has it. */
export interface ReadingNode {
  readonly kind: 'reading'
  readonly position: PositionRef
  readonly term: TermNode
  /** The norms of the reading alone. */
  readonly norms: readonly Id[]
}

/** A version of a deadline as the law has it, beside every other reading of it. */
export interface TermWithReadings {
  readonly term: TermNode
  readonly readings: readonly ReadingNode[]
}

function createReadings(deadline: Deadline, version: DeadlineVersion, deadlines: Deadlines): readonly ReadingNode[] {
  return version.readings.map(({ position, norms }) => {
    const term = createTerm(deadline, version, deadlines, { [position.divergence]: position.position })
    return { kind: 'reading', position, term, norms }
  })
}

/**
 * The versions of a deadline with every reading of each, whichever position is taken; the oldest first, frozen.
 *
 * @throws CalendarError `no-such-duration` or `no-such-day` for a length or date that is none.
 * @example
 * readEveryReading(base.deadlines['ziekmelding-uwv'], base.deadlines)[1].readings[0].term.rule.term // 'P293D'
 */
export function readEveryReading(deadline: Deadline, deadlines: Deadlines): readonly TermWithReadings[] {
  const read = deadline.versions.map((version) => ({
    term: createTerm(deadline, version, deadlines, NO_POSITIONS),
    readings: createReadings(deadline, version, deadlines),
  }))
  return freezeDeep(read)
}
