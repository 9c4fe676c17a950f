import type { Id, Text } from '@verzuimspec/vocabulary'
import type { Enforcement, Norm } from '@verzuimspec/vocabulary'
import type { Enforcer } from './enforcers.js'

/** Something that tests norms, such as a group of checks of the conformance kit. */
export interface NormTester {
  readonly id: Id
  readonly norms: readonly Id[]
}

/** How many norms say they are enforced in each way. */
export type EnforcementCounts = Readonly<Record<Enforcement, number>>

/** The norms of one chapter, counted. */
export interface ChapterCoverage {
  /** The path below the source; empty for norms that stand in the source's own file. */
  readonly chapter: string
  readonly norms: number
  readonly byEnforcement: EnforcementCounts
}

/** The norms of one source, counted, chapter by chapter. */
export interface SourceCoverage {
  readonly source: Id
  readonly label: Text
  readonly norms: number
  readonly byEnforcement: EnforcementCounts
  readonly chapters: readonly ChapterCoverage[]
}

/** A fact that was taken from memory or reasoned by ourselves. */
export interface UnverifiedFact {
  readonly kind: 'norms' | 'concordance' | 'deadlines' | 'retention'
  readonly id: Id
}

/** What a norm base holds of its sources, and what in it nothing carries out. */
export interface Coverage {
  readonly version: string
  readonly sources: readonly SourceCoverage[]
  /** Rules that cite no norm of the norm base. */
  readonly rulesWithoutNorm: readonly Id[]
  /** Norms enforced by something, by their own account, while nothing of the kind cites them. */
  readonly unenforced: readonly Norm[]
  readonly declared: readonly Norm[]
  readonly unverified: readonly UnverifiedFact[]
}

/** One norm, where it is enforced and what tests it. */
export interface NormCoverage {
  readonly norm: Norm
  readonly enforcers: readonly Enforcer[]
  readonly tests: readonly Id[]
}
