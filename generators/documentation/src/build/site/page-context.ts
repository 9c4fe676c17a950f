import type { Language, Text } from '@verzuimspec/vocabulary'
import type { Address } from '../links/addresses.js'
import { createRelativeLinks } from '../links/relative.js'
import type { Sentences } from '../words/sentences.js'
import { words } from '../words/words.js'
import type { Site } from './site.js'

/** One page in one language: what a view needs to say things and to link to others. */
export interface PageContext {
  readonly site: Site
  readonly language: Language
  readonly words: Sentences
  readonly address: Address
  /** A text of the norm base in the language of the page. */
  say(text: Text): string
  /** The link to another page in the same language. */
  hrefTo(address: Address): string
  /** The link to any file of the site. */
  hrefToFile(file: string): string
}

/** The path of a page within the site. */
export function fileOf(language: Language, address: Address): string {
  return `${language}/${address}`
}

/** The context of one page. */
export function createPageContext(site: Site, language: Language, address: Address): PageContext {
  const hrefToFile = createRelativeLinks(fileOf(language, address))
  return Object.freeze({
    site,
    language,
    words: words[language],
    address,
    hrefToFile,
    say: (text: Text) => text[language],
    hrefTo: (target: Address) => hrefToFile(fileOf(language, target)),
  })
}
