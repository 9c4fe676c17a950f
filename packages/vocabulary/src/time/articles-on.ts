import type { ArticleRef, Basis, IsoDate } from '../generated/entries.js'

function articlesOf({ then, now, until }: Basis, date: IsoDate): readonly ArticleRef[] {
  const stands = now.length === 0 || (until !== undefined && date <= until)
  return stands ? [then] : now
}

/**
 * The articles that carry a norm on a day: the cited ones for as long as their law lasts, afterwards what stands in
 * their place. An article without a known successor stays as cited, also once its law has ended.
 *
 * @example
 * articlesOn([{ then: 'wbp/16', now: ['avg/9-1'], until: '2018-05-24', verified: true }], '2016-06-01') // ['wbp/16']
 * articlesOn([{ then: 'wbp/16', now: ['avg/9-1'], until: '2018-05-24', verified: true }], '2026-06-01') // ['avg/9-1']
 */
export function articlesOn(basis: readonly Basis[], date: IsoDate): readonly ArticleRef[] {
  return Object.freeze([...new Set(basis.flatMap((article) => articlesOf(article, date)))])
}
