import type { ById, Id, NormBase, Scope, ScopeChoice } from '@verzuimspec/vocabulary'

function pick<T>(entries: ById<T>, chosen: readonly Id[] | undefined, otherwise: (entry: T) => boolean): readonly Id[] {
  const isIn = chosen === undefined ? otherwise : (_: T, id: Id) => chosen.includes(id)
  return Object.freeze(Object.entries(entries).flatMap(([id, entry]) => (isIn(entry, id) ? [id] : [])))
}

/**
 * A scope with what its owner left out: every record, every role that logs in to an absence system, the terms that one
 * of those roles has to keep to, and the terms of keeping that hold for one of those records. Expects a choice in which
 * `checkScope` finds nothing wrong.
 *
 * @example
 * completeScope(base, { entities: ['verzuimgeval'] }).retention // ['verzuimdossier']
 */
export function completeScope(base: NormBase, choice: ScopeChoice = {}): Scope {
  const entities = pick(base.entities, choice.entities, () => true)
  const roles = pick(base.roles, choice.roles, ({ usesSystem }) => usesSystem)
  return Object.freeze({
    entities,
    roles,
    deadlines: pick(base.deadlines, choice.deadlines, ({ who }) => roles.includes(who)),
    retention: pick(base.retention, choice.retention, (term) => term.entities.some((id) => entities.includes(id))),
  })
}
