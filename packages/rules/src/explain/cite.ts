import { articlesOn, type ById, type Id, type Norm, type Spec, type Text } from '@verzuimspec/vocabulary'
import type { CitedNorm, Labelled } from './explanation.js'

/** An entry with its label; one that the norm base does not have on its date is called by its id. */
export function labelOne(entries: ById<{ readonly label: Text }>, id: Id): Labelled {
  return { id, label: entries[id]?.label ?? { nl: id, en: id } }
}

/** Entries with their labels. */
export function labelAll(entries: ById<{ readonly label: Text }>, ids: readonly Id[]): readonly Labelled[] {
  return ids.map((id) => labelOne(entries, id))
}

// By when a guideline appeared: it may read law that was in force before.
function isLater({ sources, asOf }: Spec, { source }: Norm): boolean {
  const { published, validFrom } = sources[source] ?? {}
  return (validFrom ?? published ?? '') > asOf
}

function citeNorm(spec: Spec, norm: Norm): CitedNorm {
  const { id, statement, locator, basis, verified } = norm
  return {
    id,
    statement,
    source: labelOne(spec.sources, norm.source),
    locator,
    today: articlesOn(basis, spec.asOf),
    ...(isLater(spec, norm) && { later: true as const }),
    verified,
  }
}

/** The norms in full; one that did not hold on the date of the norm base has nothing to say and is left out. */
export function citeNorms(spec: Spec, ids: readonly Id[]): readonly CitedNorm[] {
  return ids.flatMap((id) => {
    const norm = spec.norms[id]
    return norm === undefined ? [] : [citeNorm(spec, norm)]
  })
}
