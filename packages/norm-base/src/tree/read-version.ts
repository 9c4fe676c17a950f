import { readJson } from '@verzuimspec/input'
import type { Issue } from '../issues/issue.js'

interface Version {
  readonly version: string
  readonly issues: readonly Issue[]
}

/** A semantic version, as the source of a regular expression. */
export const versionPattern =
  '^(0|[1-9][0-9]*)[.](0|[1-9][0-9]*)[.](0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?([+][0-9A-Za-z.-]+)?$'

function missing(file: string): Version {
  return { version: '', issues: [{ code: 'missing-version', at: { file, line: 1, column: 1 } }] }
}

/** The version that the `package.json` beside the norm base gives it. */
export function readVersion(text: string | undefined, file: string): Version {
  if (text === undefined) return missing(file)
  const value = readJson(text, file).document?.value as { readonly version?: unknown } | null | undefined
  const version = value?.version
  const isVersion = typeof version === 'string' && new RegExp(versionPattern).test(version)
  return isVersion ? { version, issues: [] } : missing(file)
}
