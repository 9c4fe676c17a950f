import type { Address } from '../../build/links/addresses.js'
import type { PageContext } from '../../build/site/page-context.js'
import type { Site } from '../../build/site/site.js'
import type { PageView } from '../../build/views/page-view.js'

/** One page: where it stands and what it shows. */
export interface PageEntry {
  readonly address: Address
  view(page: PageContext): PageView
}

/** A kind of page: its template and the pages of that kind a norm base asks for. */
export interface PageKind {
  readonly name: string
  readonly template: string
  list(site: Site): readonly PageEntry[]
}

/** A kind of which there is one page. */
export function definePage(
  name: string,
  template: string,
  address: Address,
  view: (page: PageContext) => PageView,
): PageKind {
  return Object.freeze({ name, template, list: () => [{ address, view }] })
}

/** A kind with a page for each entry of some part of the norm base. */
export function definePages<T>(
  name: string,
  template: string,
  listEntries: (site: Site) => readonly T[],
  addressOf: (entry: T) => Address,
  view: (page: PageContext, entry: T) => PageView,
): PageKind {
  return Object.freeze({
    name,
    template,
    list: (site: Site) =>
      listEntries(site).map((entry) => ({ address: addressOf(entry), view: (page: PageContext) => view(page, entry) })),
  })
}
