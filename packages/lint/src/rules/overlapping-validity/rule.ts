import type { Id, Rule, Validity } from '@verzuimspec/vocabulary'
import { overlapOf, type Period } from '@verzuimspec/vocabulary'
import type { LintContext, LintRule } from '../lint-rule.js'

interface Overlap<T> {
  readonly earlier: T
  readonly later: T
  readonly period: Period
}

function overlapsIn<T extends Validity>(items: readonly T[]): readonly Overlap<T>[] {
  return items.flatMap((later, index) =>
    items.slice(0, index).flatMap((earlier) => {
      const period = overlapOf(earlier, later)
      return period ? [{ earlier, later, period }] : []
    }),
  )
}

type Found = ReturnType<LintRule<'overlapping-validity'>['check']>

function checkVersions(kind: 'deadlines' | 'retention', { base, placeOf }: LintContext): Found {
  const entries: readonly { readonly id: Id; readonly versions: readonly Validity[] }[] = Object.values(base[kind])
  return entries.flatMap(({ id: subject, versions }) => {
    const numbered = versions.map((version, index) => ({ ...version, index }))
    return overlapsIn(numbered).map(({ earlier, later, period }) => {
      const at = placeOf(kind, subject, ['versions', later.index])
      return { code: 'overlapping-validity', at, subject, other: earlier.index + 1, ...period }
    })
  })
}

/** What a rule says, without how it is called, when it holds and what it rests on. */
function contentOf({ id, validFrom, validTo, norms, duties, ...content }: Rule): string {
  return JSON.stringify(content)
}

function checkRules({ base, placeOf }: LintContext): Found {
  const groups = new Map<string, readonly Rule[]>()
  for (const rule of Object.values(base.rules)) {
    const content = contentOf(rule)
    groups.set(content, [...(groups.get(content) ?? []), rule])
  }
  return [...groups.values()].flatMap(overlapsIn).map(({ earlier, later, period }) => ({
    code: 'overlapping-validity',
    at: placeOf('rules', later.id),
    subject: later.id,
    other: earlier.id,
    ...period,
  }))
}

/** Two versions of one term, or two rules that say the same, that hold on the same day. */
export const overlappingValidity: LintRule<'overlapping-validity'> = {
  code: 'overlapping-validity',
  check: (context) => [
    ...checkVersions('deadlines', context),
    ...checkVersions('retention', context),
    ...checkRules(context),
  ],
}
