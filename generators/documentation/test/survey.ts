import { files } from './generated.js'
import { type ParsedPage, parsePage } from './html.js'

type Look = (path: string, page: ParsedPage) => void

const looks: Look[] = []
let isRead = false

function readAll(): void {
  if (isRead) return
  isRead = true
  for (const { path, content } of files) {
    if (!path.endsWith('.html')) continue
    const page = parsePage(content)
    for (const look of looks) look(path, page)
  }
}

/**
 * What there is to find on every page of the real site, by path. Each page is parsed once for all surveys, when the
 * first finding is asked for, and then let go: parsed pages of a whole site together take gigabytes.
 */
export function survey<T>(find: (page: ParsedPage, path: string) => T): () => ReadonlyMap<string, T> {
  if (isRead) throw new Error('the site was read before this survey was made; make it outside tests')
  const found = new Map<string, T>()
  looks.push((path, page) => found.set(path, find(page, path)))
  return () => {
    readAll()
    return found
  }
}
