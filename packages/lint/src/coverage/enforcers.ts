import type { ById, Id } from '@verzuimspec/vocabulary'
import type { Enforcement } from '@verzuimspec/vocabulary'
import type { NormBase } from '@verzuimspec/vocabulary'

/** What may enforce a norm, by the part of the norm base it stands in. */
export type EnforcerKind = 'rules' | 'tasks' | 'duties' | 'deadlines' | 'retention' | 'security'

/** An entry that enforces a norm. */
export interface Enforcer {
  readonly kind: EnforcerKind
  readonly id: Id
}

// A task is enforced where its conditions are: in the rules of whoever carries it out. A duty, in the rules that carry it.
const means: Readonly<Record<EnforcerKind, Enforcement>> = {
  rules: 'rule',
  tasks: 'rule',
  duties: 'rule',
  deadlines: 'deadline',
  retention: 'retention',
  security: 'security',
}

const kinds = Object.keys(means) as readonly EnforcerKind[]

/** The norms that a value cites, at whatever depth: a deadline cites them in its versions and in their readings. */
function citedWithin(value: unknown): readonly Id[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'norms' && Array.isArray(child) ? child : citedWithin(child),
  )
}

function entriesOf(base: NormBase, kind: EnforcerKind): readonly (readonly [Id, unknown])[] {
  if (kind !== 'duties') return Object.entries<unknown>(base[kind])
  const carried = new Set(Object.values(base.rules).flatMap(({ duties }) => duties))
  return Object.entries(base.duties).filter(([id]) => carried.has(id))
}

/**
 * What enforces each norm, in the way the norm says it is enforced: an entry of another kind that cites it does not
 * count, nor does a duty that no rule carries.
 *
 * @example
 * enforcersOf(base)['voorbeeldwet/3-termijnen/melding'] // [{ kind: 'deadlines', id: 'melding' }]
 */
export function enforcersOf(base: NormBase): ById<readonly Enforcer[]> {
  const found: Record<Id, Enforcer[]> = {}
  for (const kind of kinds) {
    for (const [id, entry] of entriesOf(base, kind)) {
      for (const norm of new Set(citedWithin(entry))) {
        if (base.norms[norm]?.enforcedBy !== means[kind]) continue
        found[norm] ??= []
        found[norm].push({ kind, id })
      }
    }
  }
  return found
}
