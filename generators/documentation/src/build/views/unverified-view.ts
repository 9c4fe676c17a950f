import type { PageContext } from '../site/page-context.js'
import { keepsRetention, plansDeadline } from '../site/site.js'
import type { PageView } from './page-view.js'
import { type Citation, citeNorms } from './parts/citation.js'
import { type Link, linkDeadline, linkRetention } from './parts/link.js'
import { type ConcordanceView, viewConcordance } from './sources-view.js'

export interface UnverifiedView extends PageView {
  readonly norms: readonly Citation[]
  readonly deadlines: readonly Link[]
  readonly retention: readonly Link[]
  readonly concordance: readonly ConcordanceView[]
}

interface Dated {
  readonly versions: readonly { readonly verified: boolean }[]
}

const isUnsure = ({ versions }: Dated): boolean => versions.some(({ verified }) => !verified)

/** All that was not checked against its source, so that nobody takes it for checked. */
export function viewUnverified(page: PageContext): UnverifiedView {
  const { norms, deadlines, retention, concordance } = page.site.spec
  return {
    title: page.words.unverified.title,
    norms: citeNorms(
      page,
      Object.values(norms).flatMap(({ id, verified }) => (verified ? [] : [id])),
    ),
    deadlines: Object.values(deadlines).flatMap((deadline) =>
      isUnsure(deadline) && plansDeadline(page.site, deadline.id) ? [linkDeadline(page, deadline.id)] : [],
    ),
    retention: Object.values(retention).flatMap((term) =>
      isUnsure(term) && keepsRetention(page.site, term.id) ? [linkRetention(page, term.id)] : [],
    ),
    concordance: Object.values(concordance).flatMap((row) => (row.verified ? [] : [viewConcordance(page, row)])),
  }
}
