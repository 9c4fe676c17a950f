import { type GeneratedFile, type NormBase, printJson } from '@verzuimspec/vocabulary'

const comment = 'Generated from the YAML of the norm base by bundleNormBase of @verzuimspec/norm-base; do not edit.'

/**
 * The linked norm base as one JSON file, for programs to load without YAML. The same norm base gives the same bytes;
 * for people there is `printNormBase`.
 *
 * @example
 * bundleNormBase(base).path // 'norm-base.json'
 */
export function bundleNormBase(base: NormBase): GeneratedFile {
  return { path: 'norm-base.json', content: printJson({ $comment: comment, ...base }) }
}
