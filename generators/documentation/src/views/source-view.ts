import type { Norm, Source } from '@verzuimspec/model'
import { addressOfNorm } from '../links/addresses.js'
import type { PageView } from '../pages/page-kind.js'
import type { PageContext } from '../site/page-context.js'
import type { Link } from './parts/link.js'
import { type SourceFacts, viewSourceFacts } from './sources-view.js'

/** A norm as its source lists it. */
export interface ListedNorm extends Link {
  readonly locator: string
  readonly modality: string
  readonly unverified: boolean
}

export interface SourceView extends PageView {
  readonly facts: SourceFacts
  readonly norms: readonly ListedNorm[]
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

/** One source: what it is and every norm the norm base takes from it. */
export function viewSource(page: PageContext, source: Source): SourceView {
  return {
    title: page.say(source.label),
    facts: viewSourceFacts(page, source),
    norms: Object.values(page.site.spec.norms)
      .filter((norm) => norm.source === source.id)
      .map((norm) => viewNorm(page, norm)),
  }
}
