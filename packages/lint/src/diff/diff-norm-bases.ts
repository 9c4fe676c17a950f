import type { Id, NormBase } from '@verzuimspec/vocabulary'
import { freezeDeep } from '@verzuimspec/vocabulary'
import { diffFields } from './diff-fields.js'
import type { ChangedEntry, EntryRef, NormBaseDiff, NormBasePart, RenamedEntry } from './norm-base-diff.js'

type Entries = Readonly<Record<Id, unknown>>

// Where a norm stands in its chapter follows from its neighbours.
const unsaid = ['id', 'order']

function contentOf(entry: unknown): string {
  return JSON.stringify(entry, (key, value) => (unsaid.includes(key) ? undefined : value))
}

function only(part: NormBasePart, some: Entries, others: Entries): readonly EntryRef[] {
  return Object.keys(some)
    .filter((id) => !Object.hasOwn(others, id))
    .map((id) => ({ part, id }))
}

function findRenamed(removed: readonly EntryRef[], added: readonly EntryRef[], a: Entries, b: Entries) {
  const open = new Map(added.map(({ id }) => [id, contentOf(b[id])]))
  return removed.flatMap(({ part, id }): readonly RenamedEntry[] => {
    const content = contentOf(a[id])
    const to = [...open].find(([, other]) => other === content)?.[0]
    if (to === undefined) return []
    open.delete(to)
    return [{ part, from: id, to }]
  })
}

function findChanged(part: NormBasePart, a: Entries, b: Entries): readonly ChangedEntry[] {
  return Object.keys(a)
    .filter((id) => Object.hasOwn(b, id))
    .map((id) => ({ part, id, fields: diffFields(a[id], b[id], unsaid) }))
    .filter(({ fields }) => fields.length > 0)
}

function diffPart(part: NormBasePart, a: Entries, b: Entries): NormBaseDiff {
  const [removed, added] = [only(part, a, b), only(part, b, a)]
  const renamed = findRenamed(removed, added, a, b)
  return {
    added: added.filter(({ id }) => !renamed.some(({ to }) => to === id)),
    removed: removed.filter(({ id }) => !renamed.some(({ from }) => from === id)),
    renamed,
    changed: findChanged(part, a, b),
  }
}

/**
 * What differs between two norm bases: entries added, removed, renamed (the same words under another id) and changed,
 * with the fields that say something else.
 *
 * @example
 * diffNormBases(base, base).changed // []
 */
export function diffNormBases(a: NormBase, b: NormBase): NormBaseDiff {
  const parts = (Object.keys(b) as (keyof NormBase)[]).filter((key): key is NormBasePart => key !== 'version')
  const diffs = parts.map((part) => diffPart(part, a[part], b[part]))
  return freezeDeep({
    added: diffs.flatMap(({ added }) => added),
    removed: diffs.flatMap(({ removed }) => removed),
    renamed: diffs.flatMap(({ renamed }) => renamed),
    changed: diffs.flatMap(({ changed }) => changed),
  })
}
