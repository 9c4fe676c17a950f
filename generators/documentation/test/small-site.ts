import type { Language } from '@verzuimspec/vocabulary'
import type { Address } from '../src/build/links/addresses.js'
import { createPageContext, type PageContext } from '../src/build/site/page-context.js'
import { createSite } from '../src/build/site/site.js'
import { smallSpec } from './small-spec.js'

const site = createSite(smallSpec, { languages: ['nl', 'en'] })

/** A page of the site of the small norm base. */
export function pageAt(address: Address, language: Language = 'nl'): PageContext {
  return createPageContext(site, language, address)
}

/** An entry that must be there. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, id: string): T {
  const entry = entries[id]
  if (entry === undefined) throw new Error(`the norm base has no ${id}`)
  return entry
}

/** The first entry of which something holds, which there must be. */
export function findEntry<T>(entries: readonly T[], is: (entry: T) => boolean): T {
  const found = entries.find(is)
  if (found === undefined) throw new Error('no such entry in the view')
  return found
}
