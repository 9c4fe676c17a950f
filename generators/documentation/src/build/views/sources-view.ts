import type { ConcordanceRow, Id, Source } from '@verzuimspec/vocabulary'
import type { PageContext } from '../site/page-context.js'
import type { PageView } from './page-view.js'
import { type ArticleView, viewArticle } from './parts/article.js'
import { type DateView, sayValidity, viewDate } from './parts/calendar-text.js'
import { type Link, linkSource } from './parts/link.js'

/** What is known of a source itself. */
export interface SourceFacts {
  readonly source: Link
  readonly issuer: string
  readonly standing: string
  readonly published: DateView | null
  readonly validity: string
  readonly replacedBy: readonly Link[]
  readonly note: string | null
  readonly norms: number
}

export interface ConcordanceView {
  readonly old: ArticleView
  readonly subject: string
  readonly now: readonly ArticleView[]
  readonly unverified: boolean
}

export interface SourcesView extends PageView {
  readonly sources: readonly SourceFacts[]
  readonly concordance: readonly ConcordanceView[]
}

function countNorms({ site: { normsOf } }: PageContext, source: Id): number {
  return normsOf.get(source)?.length ?? 0
}

/** The facts about a source that its own page and the list of sources share. */
export function viewSourceFacts(page: PageContext, source: Source): SourceFacts {
  return {
    source: linkSource(page, source.id),
    issuer: source.issuer,
    standing: page.words.standing[source.standing],
    published: source.published === undefined ? null : viewDate(page, source.published),
    validity: sayValidity(page, source),
    replacedBy: source.replacedBy.map((id) => linkSource(page, id)),
    note: source.note === undefined ? null : page.say(source.note),
    norms: countNorms(page, source.id),
  }
}

/** One article as it was cited, and what stands in its place. */
export function viewConcordance(page: PageContext, row: ConcordanceRow): ConcordanceView {
  return {
    old: viewArticle(page, row.article),
    subject: page.say(row.subject),
    now: row.now.map((article) => viewArticle(page, article)),
    unverified: !row.verified,
  }
}

/** Every source with its standing, and what old articles are called today. */
export function viewSources(page: PageContext): SourcesView {
  const { spec } = page.site
  return {
    title: page.words.sources.title,
    sources: Object.values(spec.sources).map((source) => viewSourceFacts(page, source)),
    concordance: Object.values(spec.concordance).map((row) => viewConcordance(page, row)),
  }
}
