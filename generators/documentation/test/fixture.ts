import { fileURLToPath } from 'node:url'
import { loadNormBase, type Spec, specAsOf } from '@verzuimspec/model'
import type { Language } from '../src/language.js'
import type { Address } from '../src/links/addresses.js'
import { createPageContext, type PageContext } from '../src/site/page-context.js'
import { createSite } from '../src/site/site.js'

/** The norm base of this repository on one fixed day. */
export const spec: Spec = specAsOf(loadNormBase(fileURLToPath(new URL('../../../spec', import.meta.url))), '2026-07-01')

export const site = createSite(spec, { languages: ['nl', 'en'] })

/** A page of the real site. */
export function pageAt(address: Address, language: Language = 'nl'): PageContext {
  return createPageContext(site, language, address)
}

/** An entry that must be there. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, id: string): T {
  const entry = entries[id]
  if (entry === undefined) throw new Error(`the norm base has no ${id}`)
  return entry
}
