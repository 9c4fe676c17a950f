import type { Document, Path } from '@verzuimspec/input'
import { findNearest, type Id, type NormBase } from '@verzuimspec/vocabulary'
import type { Issue, NamedKind } from '../issues/issue.js'
import type { ScenarioFile } from './scenario.js'

interface Reference {
  readonly kind: NamedKind
  readonly id: Id
  readonly path: Path
}

function referencesOf({ norms, acts }: ScenarioFile): readonly Reference[] {
  const kinds = { role: 'as', dossier: 'dossier', deadline: 'deadline', retention: 'retention' } as const
  return [
    ...norms.map((id, index) => ({ kind: 'norm', id, path: ['norms', index] }) as const),
    ...acts.flatMap((act, index) =>
      (['role', 'dossier', 'deadline', 'retention'] as const).flatMap((kind) => {
        const id = Object.entries(act).find(([key]) => key === kinds[kind])?.[1]
        return id === undefined ? [] : [{ kind, id: String(id), path: ['acts', index, kinds[kind]] }]
      }),
    ),
  ]
}

/** What a scenario of the right shape names that is neither in the norm base nor planted by itself. */
export function findUnknown(scenario: ScenarioFile, document: Document, base: NormBase): readonly Issue[] {
  const entries: Readonly<Record<Exclude<NamedKind, 'user'>, object>> = {
    norm: base.norms,
    role: base.roles,
    dossier: scenario.dossiers,
    deadline: base.deadlines,
    retention: base.retention,
  }
  return referencesOf(scenario).flatMap(({ kind, id, path }) => {
    const known = kind === 'user' ? [] : Object.keys(entries[kind])
    if (known.includes(id)) return []
    return [{ code: 'unknown-name', at: document.placeOf(path), kind, id, known, nearest: findNearest(id, known) }]
  })
}
