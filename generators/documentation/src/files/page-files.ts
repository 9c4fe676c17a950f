import type { GeneratedFile } from '@verzuimspec/model'
import type { PageKind } from '../pages/page-kind.js'
import { pageKinds } from '../pages/page-kinds.js'
import { viewLayout } from '../render/layout-view.js'
import { compilePage } from '../render/render-page.js'
import { createPageContext, fileOf } from '../site/page-context.js'
import type { Site } from '../site/site.js'
import { joinParts } from './join-parts.js'

function renderKind(site: Site, kind: PageKind): readonly GeneratedFile[] {
  const render = compilePage(kind.template)
  return site.languages.flatMap((language) =>
    kind.list(site).map(({ address, view }) => {
      const page = createPageContext(site, language, address)
      const content = joinParts(render(view(page), viewLayout(page), page.words))
      return { path: fileOf(language, address), content }
    }),
  )
}

/** Every page in every language. */
export function listPageFiles(site: Site): readonly GeneratedFile[] {
  return pageKinds.flatMap((kind) => renderKind(site, kind))
}
