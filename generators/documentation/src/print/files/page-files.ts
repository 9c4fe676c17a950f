import { type GeneratedFile, showHiddenInMarkup } from '@verzuimspec/vocabulary'
import { createPageContext, fileOf } from '../../build/site/page-context.js'
import type { Site } from '../../build/site/site.js'
import type { PageKind } from '../pages/page-kind.js'
import { pageKinds } from '../pages/page-kinds.js'
import { viewLayout } from '../render/layout-view.js'
import { compilePage } from '../render/render-page.js'
import { joinParts } from './join-parts.js'

type IsWanted = (path: string) => boolean

function renderKind(site: Site, kind: PageKind, isWanted: IsWanted): readonly GeneratedFile[] {
  const render = compilePage(kind.template)
  return site.languages.flatMap((language) =>
    kind
      .list(site)
      .filter(({ address }) => isWanted(fileOf(language, address)))
      .map(({ address, view }) => {
        const page = createPageContext(site, language, address)
        const content = showHiddenInMarkup(joinParts(render(view(page), viewLayout(page), page.words)))
        return { path: fileOf(language, address), content }
      }),
  )
}

/** Every page in every language, or those wanted. */
export function listPageFiles(site: Site, isWanted: IsWanted = () => true): readonly GeneratedFile[] {
  return pageKinds.flatMap((kind) => renderKind(site, kind, isWanted))
}
