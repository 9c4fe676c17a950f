import type { Id } from '../../spec/basics.js'
import type { Enforcement } from '../../spec/norm.js'
import type { NormBase } from '../../spec/norm-base.js'
import type { LintRule } from '../lint-rule.js'

type Citing = { readonly norms: readonly Id[] }

const citing: Readonly<Record<Exclude<Enforcement, 'declared'>, (base: NormBase) => readonly Citing[]>> = {
  // A task is enforced where its conditions are: in the rules of whoever carries it out.
  rule: ({ rules, tasks }) => [...Object.values(rules), ...Object.values(tasks)],
  deadline: ({ deadlines }) =>
    Object.values(deadlines).flatMap(({ deviation, versions }) => [
      ...(deviation === undefined ? [] : [deviation]),
      ...versions.flatMap((version) => [
        version,
        ...version.readings,
        ...(version.notAfter ?? []),
        ...(version.notBefore ?? []),
        { norms: version.opens?.norms ?? [] },
      ]),
    ]),
  retention: ({ retention }) =>
    Object.values(retention).flatMap(({ versions }) =>
      versions.flatMap((version) => [version, ...version.extensions, ...(version.readings ?? [])]),
    ),
  security: ({ security }) => Object.values(security),
}

/** A norm that says what enforces it while nothing of that kind cites it. */
export const unenforcedNorm: LintRule<'unenforced-norm'> = {
  code: 'unenforced-norm',
  check: ({ base, placeOf }) => {
    const cited = new Set(
      Object.entries(citing).flatMap(([means, list]) =>
        list(base).flatMap(({ norms }) => norms.map((norm) => `${means} ${norm}`)),
      ),
    )
    return Object.values(base.norms)
      .filter(({ id, enforcedBy }) => enforcedBy !== 'declared' && !cited.has(`${enforcedBy} ${id}`))
      .map(({ id, enforcedBy }) => ({
        code: 'unenforced-norm',
        at: placeOf('norms', id, ['enforcedBy']),
        subject: id,
        enforcedBy,
      }))
  },
}
