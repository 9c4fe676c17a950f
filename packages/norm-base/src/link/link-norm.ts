import type { ArticleRef, Basis, Norm } from '@verzuimspec/vocabulary'
import type { Entry } from '../tree/entry.js'
import type { LinkContext } from './link-context.js'
import { present } from './present.js'
import { labelOf } from './text.js'

function linkBasis(then: ArticleRef, { concordance, lastDays }: LinkContext): Basis {
  const row = concordance.get(then)
  const until = lastDays.get(then.split('/')[0] ?? '')
  return { then, now: row?.now ?? [], ...(until !== undefined && { until }), verified: row?.verified ?? true }
}

// The keys of a chapter stand in the order of the source.
function orderOf({ file, path }: Entry<'norms'>): number {
  return Object.keys(file.value as object).indexOf(String(path[0])) + 1
}

export function linkNorm(entry: Entry<'norms'>, context: LinkContext): Norm {
  const { id, value } = entry
  return {
    id,
    source: id.split('/')[0] ?? '',
    locator: value.locator,
    order: orderOf(entry),
    modality: value.modality,
    who: value.who ?? [],
    towards: value.towards ?? [],
    elements: value.elements ?? [],
    statement: labelOf(value),
    ...present(value, 'condition'),
    basis: (value.basis ?? []).map((article) => linkBasis(article, context)),
    enforcedBy: value.enforcedBy,
    ...present(value, 'declaredBecause'),
    verified: value.verified ?? true,
    ...present(value, 'validFrom', 'validTo'),
  }
}
