import { contents } from './generated.js'
import { type ParsedPage, parsePage } from './html.js'

/** One page of the real site as a browser reads it, which must be there. */
export function pageOf(path: string): ParsedPage {
  const content = contents.get(path)
  if (content === undefined) throw new Error(`the site has no ${path}`)
  return parsePage(content)
}
