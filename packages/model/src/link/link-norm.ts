import type { Basis, Norm } from '../spec/norm.js'
import type { ArticleRef } from '../spec/source.js'
import type { Entry } from '../tree/entry.js'
import type { LinkContext } from './link-context.js'
import { present } from './present.js'
import { labelOf } from './text.js'

function linkBasis(then: ArticleRef, { concordance }: LinkContext): Basis {
  const row = concordance.get(then)
  return { then, now: row?.now ?? [], verified: row?.verified ?? true }
}

export function linkNorm({ id, value }: Entry<'norms'>, context: LinkContext): Norm {
  return {
    id,
    source: id.split('/')[0] ?? '',
    locator: value.locator,
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
