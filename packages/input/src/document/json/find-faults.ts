import type { Place, ShapeIssue } from '../../issues/issue.js'
import { deepest } from '../text/check-content.js'
import { scanJson } from './scan-json.js'

/** What is wrong with a text as JSON: that it is none, lies too deep, or says one key twice. */
export function findJsonFaults(text: string, place: (offset: number) => Place): readonly ShapeIssue[] {
  const issues: ShapeIssue[] = []
  const open: (Set<string> | null)[] = []
  const fault = scanJson(text, {
    onValue: (_, kind) => {
      if (kind !== 'scalar') open.push(kind === 'map' ? new Set() : null)
    },
    onKey: (offset, key) => {
      const keys = open.at(-1)
      if (keys?.has(key)) issues.push({ code: 'duplicate-key', at: place(offset), key })
      keys?.add(key)
    },
    onEnd: () => void open.pop(),
  })
  if (fault === null) return issues
  const at = place(fault.offset)
  if (fault.code === 'too-deep') return [{ code: 'too-deep', at, deepest }]
  const found = text[fault.offset]
  const detail = found === undefined ? 'it ends too early' : `unexpected \`${found}\``
  return [{ code: 'broken-json', at, detail }]
}
