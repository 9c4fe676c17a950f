import type {
  Counting,
  Deadline,
  DeadlineNature,
  DeadlineVersion,
  Id,
  IsoDuration,
  IsoOffset,
  Opening,
  PositionRef,
  Text,
} from '@verzuimspec/vocabulary'
import type { VersionRead } from '../authored/take-reading.js'

/** What a step owes to the norm base alone: one version of one deadline under one profile. */
export interface StepRule {
  readonly deadline: Id
  readonly who: Id
  readonly towards?: Id
  readonly standing: Deadline['standing']
  /** Something to be done, something that may be done, or a day that comes by itself. */
  readonly nature: DeadlineNature
  /** The event the term starts from. */
  readonly from: Id
  /** Its length; with a minus it is counted back. */
  readonly term: IsoOffset
  /** Whether the day it starts from is the first of the days counted. */
  readonly countsFirstDay: boolean
  /** The length of the outer term, which starts on the first day of sickness whatever `from` does. */
  readonly outerTerm?: IsoDuration
  readonly opening?: Opening
  /** On which grounds days are left out of the count. */
  readonly counting: readonly Counting[]
  /** The position whose reading gave the lengths, when it was not the term as such. */
  readonly position?: PositionRef
  /** What lateness costs. */
  readonly lateness?: Text
  readonly norms: readonly Id[]
  /** Points on which the sources differ about this term, whichever position was taken. */
  readonly divergences: readonly Id[]
  /** False when the term or its validity is not verified against its source. */
  readonly verified: boolean
}

/** The divergences that touch a version, whichever position is taken. */
function listDivergences({ readings }: DeadlineVersion): readonly Id[] {
  return [...new Set(readings.map(({ position }) => position.divergence))]
}

/** What the steps of a version say of it, as it was read. */
export function createRule(deadline: Deadline, version: DeadlineVersion, read: VersionRead): StepRule {
  const { towards, standing, who } = deadline
  const { outerLastDay, position, opens } = read
  const lateness = version.lateness ?? deadline.lateness
  return {
    deadline: deadline.id,
    who,
    ...(towards === undefined ? {} : { towards }),
    standing,
    nature: deadline.nature ?? 'duty',
    from: read.from,
    term: read.lastDay,
    countsFirstDay: read.countsFirstDay === true,
    ...(outerLastDay === undefined ? {} : { outerTerm: outerLastDay }),
    ...(opens === undefined ? {} : { opening: opens }),
    counting: read.counting,
    ...(position === undefined ? {} : { position }),
    ...(lateness === undefined ? {} : { lateness }),
    norms: read.norms,
    divergences: listDivergences(version),
    verified: version.verified,
  }
}
