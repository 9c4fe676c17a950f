import type { Norm, Source } from '@verzuimspec/vocabulary'
import { groupBy } from '../group-by.js'
import { addressOfNorm } from '../links/addresses.js'
import type { PageContext } from '../site/page-context.js'
import type { PageView } from './page-view.js'
import { compareLocators } from './parts/compare-locators.js'
import type { Link } from './parts/link.js'
import { type SourceFacts, viewSourceFacts } from './sources-view.js'

/** A norm as its source lists it. */
export interface ListedNorm extends Link {
  readonly locator: string
  readonly modality: string
  readonly unverified: boolean
}

/** The norms of one chapter; the first part of their places names it. */
export interface ChapterNorms {
  readonly place: string
  readonly norms: readonly ListedNorm[]
}

export interface SourceView extends PageView {
  readonly facts: SourceFacts
  /** In the order of the source. */
  readonly chapters: readonly ChapterNorms[]
}

function viewNorm(page: PageContext, norm: Norm): ListedNorm {
  return {
    label: page.say(norm.statement),
    href: page.hrefTo(addressOfNorm(norm.id)),
    locator: norm.locator,
    modality: page.words.modality[norm.modality],
    unverified: !norm.verified,
  }
}

const placeOf = (locator: string): string => locator.split(/,| lid /)[0] ?? locator

// By chapter first: a place that names two chapters stands in the first of them.
const compareNorms = (a: Norm, b: Norm): number =>
  compareLocators(placeOf(a.locator), placeOf(b.locator)) || compareLocators(a.locator, b.locator)

/** One source: what it is and every norm the norm base takes from it. */
export function viewSource(page: PageContext, source: Source): SourceView {
  const own = page.site.normsOf.get(source.id) ?? []
  const sorted = [...own].sort(compareNorms)
  return {
    title: page.say(source.label),
    facts: viewSourceFacts(page, source),
    chapters: groupBy(sorted, ({ locator }) => placeOf(locator)).map((norms) => ({
      place: placeOf(norms[0].locator),
      norms: norms.map((norm) => viewNorm(page, norm)),
    })),
  }
}
