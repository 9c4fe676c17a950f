import { freezeDeep } from '@verzuimspec/vocabulary'
import type { Id } from '@verzuimspec/vocabulary'
import type { Norm } from '@verzuimspec/vocabulary'
import type { NormBase } from '@verzuimspec/vocabulary'
import type { Deadline, Retention } from '@verzuimspec/vocabulary'
import type {
  ChapterCoverage,
  Coverage,
  EnforcementCounts,
  NormCoverage,
  NormTester,
  SourceCoverage,
  UnverifiedFact,
} from './coverage.js'
import { enforcersOf } from './enforcers.js'
import { chapterOf, normsInOrder } from './norms-in-order.js'
import { UnknownSourceError } from './unknown-source-error.js'

function countEnforcements(norms: readonly Norm[]): EnforcementCounts {
  const counts = { rule: 0, deadline: 0, retention: 0, security: 0, declared: 0 }
  for (const { enforcedBy } of norms) counts[enforcedBy] += 1
  return counts
}

function countChapter(chapter: string, norms: readonly Norm[]): ChapterCoverage {
  return { chapter, norms: norms.length, byEnforcement: countEnforcements(norms) }
}

function countSource(base: NormBase, source: Id): SourceCoverage {
  const norms = normsInOrder(base, source)
  const chapters = [...new Set(norms.map(chapterOf))].map((chapter) =>
    countChapter(
      chapter,
      norms.filter((norm) => chapterOf(norm) === chapter),
    ),
  )
  const label = base.sources[source]?.label ?? { nl: source, en: source }
  return { source, label, norms: norms.length, byEnforcement: countEnforcements(norms), chapters }
}

// A term is unverified when any of its versions is.
function isUnverified({ versions }: Deadline | Retention): boolean {
  const all: readonly { readonly verified: boolean }[] = versions
  return all.some(({ verified }) => !verified)
}

function findUnverified({ norms, concordance, deadlines, retention }: NormBase): readonly UnverifiedFact[] {
  return [
    ...Object.values(norms).flatMap(({ id, verified }) => (verified ? [] : [{ kind: 'norms' as const, id }])),
    ...Object.values(concordance).flatMap(({ article, verified }) =>
      verified ? [] : [{ kind: 'concordance' as const, id: article }],
    ),
    ...Object.values(deadlines).flatMap((term) =>
      isUnverified(term) ? [{ kind: 'deadlines' as const, id: term.id }] : [],
    ),
    ...Object.values(retention).flatMap((term) =>
      isUnverified(term) ? [{ kind: 'retention' as const, id: term.id }] : [],
    ),
  ]
}

/**
 * How far a norm base covers its sources: the norms of each source and chapter by the way they are enforced, what is
 * only declared and why, what is not verified, and what must not be: rules without a norm and norms that nothing
 * enforces.
 *
 * @example
 * coverageOf(base).unenforced // []
 */
export function coverageOf(base: NormBase): Coverage {
  const enforcers = enforcersOf(base)
  const norms = Object.keys(base.sources).flatMap((source) => normsInOrder(base, source))
  return freezeDeep({
    version: base.version,
    sources: Object.keys(base.sources)
      .map((source) => countSource(base, source))
      .filter((source) => source.norms > 0),
    rulesWithoutNorm: Object.values(base.rules)
      .filter((rule) => !rule.norms.some((norm) => base.norms[norm]))
      .map(({ id }) => id),
    unenforced: norms.filter(({ id, enforcedBy }) => enforcedBy !== 'declared' && !enforcers[id]),
    declared: norms.filter(({ enforcedBy }) => enforcedBy === 'declared'),
    unverified: findUnverified(base),
  })
}

/**
 * The norms of one source in the order of the source, each with what enforces it and what tests it.
 *
 * @param tests what tests norms, such as the groups of checks of the conformance kit
 * @throws UnknownSourceError on a source that the norm base does not have.
 * @example
 * sourceCoverageOf(base, 'voorbeeldwet')[0].norm.locator // 'art. 9, eerste lid'
 */
export function sourceCoverageOf(
  base: NormBase,
  source: Id,
  tests: readonly NormTester[] = [],
): readonly NormCoverage[] {
  if (!Object.hasOwn(base.sources, source)) throw new UnknownSourceError(source, Object.keys(base.sources))
  const enforcers = enforcersOf(base)
  return freezeDeep(
    normsInOrder(base, source).map((norm) => ({
      norm,
      enforcers: enforcers[norm.id] ?? [],
      tests: tests.filter(({ norms }) => norms.includes(norm.id)).map(({ id }) => id),
    })),
  )
}
