import { languages as allLanguages, type GeneratedFile, type GeneratorInput } from '@verzuimspec/vocabulary'
import { createSite, type Site } from './build/site/site.js'
import { takeProfile } from './build/site/take-profile.js'
import type { DocumentationOptions } from './options/options.js'
import { listDecisionsCsvFiles } from './print/files/decisions-csv-files.js'
import { listFrontFiles } from './print/files/front-files.js'
import { listMatrixCsvFiles } from './print/files/matrix-csv-files.js'
import { listPageFiles } from './print/files/page-files.js'

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
