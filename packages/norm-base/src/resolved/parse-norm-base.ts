import type { NormBase } from '@verzuimspec/vocabulary'
import { freezeDeep } from '@verzuimspec/vocabulary'
import { NormBaseError } from '../issues/norm-base-error.js'

const parts: readonly (keyof NormBase)[] = [
  'version',
  'sources',
  'concordance',
  'norms',
  'terms',
  'roles',
  'purposes',
  'facts',
  'duties',
  'actions',
  'events',
  'categories',
  'elements',
  'entities',
  'rules',
  'tasks',
  'deadlines',
  'retention',
  'security',
  'divergences',
  'profiles',
]

function parseJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new NormBaseError([{ code: 'broken-json', at: { file, line: 1, column: 1 }, detail }])
  }
}

function missingPart(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'version'
  const has = new Map<string, unknown>(Object.entries(value))
  return parts.find(
    (part) => typeof has.get(part) !== (part === 'version' ? 'string' : 'object') || has.get(part) === null,
  )
}

// A norm base printed before these parts came to be has none of their entries.
const laterParts: Partial<NormBase> = { questions: {}, crosswalk: {}, lexicon: {} }

/**
 * Reads back what `bundleNormBase` gave, frozen. It trusts the content of a file that has every part: what is in
 * there was validated when it was made.
 *
 * @param file the file as errors show it
 * @throws NormBaseError when the text is no JSON or no norm base.
 * @example
 * parseNormBase(bundleNormBase(base).content, 'norm-base.json').version === base.version // true
 */
export function parseNormBase(json: string, file: string): NormBase {
  const value = parseJson(json, file)
  const missing = missingPart(value)
  if (missing !== undefined) {
    throw new NormBaseError([{ code: 'not-a-norm-base', at: { file, line: 1, column: 1 }, missing }])
  }
  const { $comment: _, ...base } = value as NormBase & { $comment?: string }
  return freezeDeep({ ...laterParts, ...base })
}
