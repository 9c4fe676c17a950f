import { languages as allLanguages, type GeneratedFile, type GeneratorInput } from '@verzuimspec/vocabulary'
import { listDecisionsCsvFiles } from './files/decisions-csv-files.js'
import { listFrontFiles } from './files/front-files.js'
import { listMatrixCsvFiles } from './files/matrix-csv-files.js'
import { listPageFiles } from './files/page-files.js'
import type { DocumentationOptions } from './options/options.js'
import { createSite, type Site } from './site/site.js'
import { takeProfile } from './site/take-profile.js'

const listings: readonly ((site: Site) => readonly GeneratedFile[])[] = Object.freeze([
  listFrontFiles,
  listPageFiles,
  listMatrixCsvFiles,
  listDecisionsCsvFiles,
])

/** Makes every file of the site, sorted by path. */
export function generateDocumentation({
  spec,
  scope,
  options,
}: GeneratorInput<DocumentationOptions>): readonly GeneratedFile[] {
  const { languages = allLanguages, ...rest } = options
  const site = createSite(takeProfile(spec, options.profile), {
    ...rest,
    ...(scope === undefined ? {} : { scope }),
    languages: [...new Set(languages)],
  })
  const files = listings.flatMap((list) => list(site))
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}
