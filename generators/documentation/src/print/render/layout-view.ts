import type { Language } from '@verzuimspec/vocabulary'
import {
  type Address,
  addressOfMatrix,
  divergencesAddress,
  flowsAddress,
  indexAddress,
  retentionAddress,
  sourcesAddress,
  timelineAddress,
} from '../../build/links/addresses.js'
import { viewing } from '../../build/site/cells.js'
import { fileOf, type PageContext } from '../../build/site/page-context.js'
import { sayDate } from '../../build/views/parts/calendar-text.js'
import { words as wordsIn } from '../../build/words/words.js'

/** The same page in some language. */
export interface LanguageLink {
  readonly language: Language
  readonly href: string
  readonly label: string
}

export interface MenuItem {
  readonly label: string
  readonly href: string
  readonly current: boolean
}

/** What the frame of a page shows. */
export interface LayoutView {
  readonly language: Language
  readonly siteTitle: string
  readonly version: string
  readonly asOf: string
  readonly stylesheet: string
  readonly home: string
  /** Every language of the site, that of the page included. */
  readonly alternates: readonly LanguageLink[]
  readonly others: readonly LanguageLink[]
  readonly menu: readonly MenuItem[]
  readonly state: string
}

/** The path of the style sheet within the site. */
export const stylesheetFile = 'style.css'

/** The matrix the menu leads to: of viewing, which is what most ask first. */
function addressOfMenuMatrix({ site: { spec } }: PageContext): Address {
  const actions = Object.keys(spec.actions)
  return addressOfMatrix(actions.find((action) => action === viewing) ?? actions[0] ?? viewing)
}

function listMenu(page: PageContext): readonly MenuItem[] {
  const { site: say } = page.words
  const items: readonly (readonly [string, Address])[] = [
    [say.home, indexAddress],
    [say.matrix, addressOfMenuMatrix(page)],
    [say.flows, flowsAddress],
    [say.timeline, timelineAddress],
    [say.retention, retentionAddress],
    [say.divergences, divergencesAddress],
    [say.sources, sourcesAddress],
  ]
  return items.map(([label, address]) => ({ label, href: page.hrefTo(address), current: address === page.address }))
}

function listAlternates({ site, address, hrefToFile }: PageContext): readonly LanguageLink[] {
  return site.languages.map((other) => ({
    language: other,
    href: hrefToFile(fileOf(other, address)),
    label: wordsIn[other].language,
  }))
}

/** The frame of one page. */
export function viewLayout(page: PageContext): LayoutView {
  const { site, language, words } = page
  const alternates = listAlternates(page)
  return {
    language,
    siteTitle: site.title ?? words.site.title,
    version: site.spec.version,
    asOf: site.spec.asOf,
    stylesheet: page.hrefToFile(stylesheetFile),
    home: page.hrefTo(indexAddress),
    alternates,
    others: alternates.filter((other) => other.language !== language),
    menu: listMenu(page),
    state: words.site.state(site.spec.version, sayDate(page, site.spec.asOf)),
  }
}
