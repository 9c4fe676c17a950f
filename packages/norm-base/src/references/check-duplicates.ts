import type { Issue } from '../issues/issue.js'
import type { Entry } from '../tree/entry.js'

/** Entries of one kind that share an identifier, such as one element in the files of two themes. */
export function checkDuplicates(entries: readonly Entry[]): readonly Issue[] {
  const seen = new Map<string, Entry>()
  return entries.flatMap((entry): readonly Issue[] => {
    const first = seen.get(`${entry.kind} ${entry.id}`)
    if (first) {
      const at = entry.file.placeOfKey(entry.path)
      return [{ code: 'duplicate-identifier', at, id: entry.id, first: first.file.placeOfKey(first.path) }]
    }
    seen.set(`${entry.kind} ${entry.id}`, entry)
    return []
  })
}
