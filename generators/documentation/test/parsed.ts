import { files } from './generated.js'
import { type ParsedPage, parsePage } from './html.js'

/** Every page of the real site by path, as a browser reads it. */
export const pages: ReadonlyMap<string, ParsedPage> = new Map(
  files.filter(({ path }) => path.endsWith('.html')).map(({ path, content }) => [path, parsePage(content)]),
)

/** A page that must be there. */
export function pageOf(path: string): ParsedPage {
  const page = pages.get(path)
  if (page === undefined) throw new Error(`the site has no ${path}`)
  return page
}
