import type { ArticleRef, Basis, Norm } from '@verzuimspec/vocabulary'
import type { Entry } from '../../tree/entry.js'
import type { LinkContext } from './link-context.js'

function linkBasis(then: ArticleRef, { concordance, lastDays }: LinkContext): Basis {
  const row = concordance.get(then)
  const until = lastDays.get(then.split('/')[0] ?? '')
  return { then, now: row?.now ?? [], ...(until !== undefined && { until }), verified: row?.verified ?? true }
}

// The keys of a chapter stand in the order of the source.
function orderOf({ file, path }: Entry<'norms'>): number {
  return Object.keys(file.value as object).indexOf(String(path[0])) + 1
}

export function deriveNorm(entry: Entry<'norms'>, context: LinkContext): Pick<Norm, 'order' | 'basis'> {
  const basis = (entry.value.basis ?? []).map((article) => linkBasis(article, context))
  return { order: orderOf(entry), basis }
}
