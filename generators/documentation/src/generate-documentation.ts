import { languages as allLanguages, type GeneratedFile, type Language, type Spec } from '@verzuimspec/vocabulary'
import { listDecisionsCsvFiles } from './files/decisions-csv-files.js'
import { listFrontFiles } from './files/front-files.js'
import { listMatrixCsvFiles } from './files/matrix-csv-files.js'
import { listPageFiles } from './files/page-files.js'
import { createSite, type NormTest, type Site } from './site/site.js'

/** What a caller may choose of the site. */
export interface DocumentationOptions {
  /** The languages to write the site in; Dutch and English when absent. */
  readonly languages?: readonly Language[]
  /** The title of the site in every language; each language has its own when absent. */
  readonly title?: string
  /** The tests that name norms, such as conformance scenarios; the pages of norms then list them. */
  readonly tests?: readonly NormTest[]
}

const listings: readonly ((site: Site) => readonly GeneratedFile[])[] = Object.freeze([
  listFrontFiles,
  listPageFiles,
  listMatrixCsvFiles,
  listDecisionsCsvFiles,
])

function readLanguages(languages: readonly Language[]): readonly Language[] {
  const wrong = languages.find((language) => !allLanguages.includes(language))
  if (wrong === undefined && languages.length > 0) return [...new Set(languages)]
  const given = wrong === undefined ? 'no language was given' : `\`${wrong}\` is no language of the site`
  throw new RangeError(`${given}; expected one or more of ${allLanguages.join(', ')}; mend \`languages\``)
}

/**
 * The documentation site as files, paths relative and posix, sorted by path: pages per language, a style sheet, and
 * the matrices as CSV. It opens from a file share, needs no script and asks nothing of anyone else. The same norm base
 * gives the same bytes.
 *
 * @throws RangeError when `languages` is empty or names another than `nl` and `en`.
 * @example
 * generateDocumentation(spec, { languages: ['nl'] }).some(({ path }) => path === 'nl/norm/zw/38-1.html') // => true
 */
export function generateDocumentation(spec: Spec, options: DocumentationOptions = {}): readonly GeneratedFile[] {
  const { languages = allLanguages, ...rest } = options
  const site = createSite(spec, { ...rest, languages: readLanguages(languages) })
  const files = listings.flatMap((list) => list(site))
  return Object.freeze([...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
}
