import { readJson } from '@verzuimspec/input'
import type { NormBase } from '@verzuimspec/vocabulary'
import { freezeDeep } from '@verzuimspec/vocabulary'
import { NormBaseError } from '../issues/norm-base-error.js'
import type { SpecSchemas } from '../shape/spec-schemas.js'
import { checkResolved } from './check-resolved.js'
import { laterParts } from './resolved-shape.js'

/** A norm base out of what stands in its file, frozen: without the comment, with the parts that came after it. */
export function toNormBase(value: unknown): NormBase {
  const { $comment: _, ...base } = value as NormBase & { $comment?: string }
  return freezeDeep({ ...Object.fromEntries(laterParts.map((part) => [part, {}])), ...base })
}

/**
 * Reads back what `bundleNormBase` printed, frozen. Whoever made the file, it is checked as strictly as YAML: its shape,
 * its identifiers and what they name, its texts.
 *
 * @param file the file as errors show it
 * @param schemas those of the norm base: what is said there of authored entries holds for resolved ones
 * @throws NormBaseError with every issue, each at its line and column.
 * @example
 * parseNormBase(bundleNormBase(base).content, 'norm-base.json', schemas).version === base.version // true
 */
export function parseNormBase(json: string, file: string, schemas: SpecSchemas): NormBase {
  const { document, issues } = readJson(json, file)
  if (document === null) throw new NormBaseError(issues)
  const found = checkResolved(document, schemas)
  if (found.length > 0) throw new NormBaseError(found)
  return toNormBase(document.value)
}
