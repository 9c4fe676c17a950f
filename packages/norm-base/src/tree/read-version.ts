import type { Issue } from '../issues/issue.js'

interface Version {
  readonly version: string
  readonly issues: readonly Issue[]
}

function missing(file: string): Version {
  return { version: '', issues: [{ code: 'missing-version', at: { file, line: 1, column: 1 } }] }
}

/** The version that the `package.json` beside the norm base gives it. */
export function readVersion(text: string | undefined, file: string): Version {
  try {
    const { version } = JSON.parse(text ?? '') as { version?: unknown }
    return typeof version === 'string' ? { version, issues: [] } : missing(file)
  } catch {
    return missing(file)
  }
}
