import type { Path } from '@verzuimspec/input'
import type { Entry } from '@verzuimspec/norm-base'
import type { Validity } from '@verzuimspec/vocabulary'
import type { LintRule } from '../lint-rule.js'

interface Dated {
  readonly path: Path
  readonly value: Validity
}

function datedIn({ value }: Entry): readonly Dated[] {
  const { versions = [] } = value as { versions?: readonly Validity[] }
  return [
    { path: [], value: value as Validity },
    ...versions.map((version, index) => ({ path: ['versions', index], value: version })),
  ]
}

/** An entry or version that ends before it begins, and so never holds. */
export const reversedValidity: LintRule<'reversed-validity'> = {
  code: 'reversed-validity',
  check: ({ entries }) =>
    entries.flatMap((entry) =>
      datedIn(entry).flatMap(({ path, value: { validFrom, validTo } }) => {
        if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return []
        const at = entry.file.placeOf([...entry.path, ...path, 'validTo'])
        return [{ code: 'reversed-validity', at, subject: entry.id, validFrom, validTo }]
      }),
    ),
}
