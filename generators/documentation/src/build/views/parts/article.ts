import type { ArticleRef } from '@verzuimspec/vocabulary'
import type { PageContext } from '../../site/page-context.js'
import { type Link, linkSource } from './link.js'

/** An article of a source: the source as a link, and the article in words. */
export interface ArticleView {
  readonly source: Link
  readonly article: string
}

// A source that no longer holds has no label on this date; its identifier is its usual abbreviation.
function nameSource(page: PageContext, id: string): Link {
  const link = linkSource(page, id)
  return link.href === null ? { label: `${id.charAt(0).toUpperCase()}${id.slice(1)}`, href: null } : link
}

/**
 * `wbp/21-1-f` as article 21, paragraph 1, letter f. What follows another pattern, such as the articles of a law that
 * numbers them by chapter, is shown as the norm base writes it.
 */
export function viewArticle(page: PageContext, ref: ArticleRef): ArticleView {
  const slash = ref.indexOf('/')
  const place = ref.slice(slash + 1)
  const [, article, paragraph, letter] = /^(\d+[a-z]?)(?:-(\d+))?(?:-([a-z]))?$/.exec(place) ?? []
  const { words } = page
  return {
    source: nameSource(page, ref.slice(0, slash)),
    article: words.article(article ?? place, paragraph ?? '', letter ?? ''),
  }
}
