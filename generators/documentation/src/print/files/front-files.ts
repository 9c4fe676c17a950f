import { type GeneratedFile, showHiddenInMarkup } from '@verzuimspec/vocabulary'
import { indexAddress } from '../../build/links/addresses.js'
import { fileOf } from '../../build/site/page-context.js'
import type { Site } from '../../build/site/site.js'
import { words as wordsIn } from '../../build/words/words.js'
import { stylesheetFile } from '../render/layout-view.js'
import { printFront } from '../render/render-front.js'
import { printStylesheet } from '../style/stylesheet.js'

/** What the languages share: the page that lets a reader choose one, and the style sheet. */
export function listFrontFiles(site: Site): readonly GeneratedFile[] {
  const choices = site.languages.map((language) => {
    const words = wordsIn[language]
    return {
      language,
      name: words.language,
      title: site.title ?? words.site.title,
      href: fileOf(language, indexAddress),
    }
  })
  return [
    { path: indexAddress, content: showHiddenInMarkup(printFront(choices, stylesheetFile)) },
    { path: stylesheetFile, content: printStylesheet() },
  ]
}
