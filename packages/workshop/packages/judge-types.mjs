import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { filterProblems, problemKindInfo } from '@arethetypeswrong/core/problems'

// What is published is ESM only, so how CommonJS and older resolvers fare is beside the point.
const resolutions = /** @type {const} */ (['node16-esm', 'bundler'])

/**
 * Finds where TypeScript would see something else than what runs.
 *
 * @param {Uint8Array} tarball
 * @returns {Promise<readonly string[]>}
 */
export async function judgeTypes(tarball) {
  const analysis = await checkPackage(createPackageFromTarballData(tarball))
  if (analysis.types === false) return ['it ships no types: keep the declarations in `files` and `exports`']
  const problems = resolutions.flatMap((resolutionKind) => filterProblems(analysis, { resolutionKind }))
  return [...new Set(problems)].map(
    ({ kind }) => `${problemKindInfo[kind].title}: see ${problemKindInfo[kind].docsUrl}`,
  )
}
