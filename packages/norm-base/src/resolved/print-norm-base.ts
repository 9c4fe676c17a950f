import type { GeneratedFile, NormBase } from '@verzuimspec/vocabulary'

const comment = 'Generated from the YAML of the norm base by printNormBase of @verzuimspec/norm-base; do not edit.'

/**
 * The linked norm base as one JSON file below the folder of the norm base, for reviewers to read and for programs to
 * load without YAML. The same norm base prints the same bytes.
 *
 * @example
 * printNormBase(base).path // 'resolved/norm-base.json'
 */
export function printNormBase(base: NormBase): GeneratedFile {
  return { path: 'resolved/norm-base.json', content: `${JSON.stringify({ $comment: comment, ...base }, null, 2)}\n` }
}
