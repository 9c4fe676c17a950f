import type { Id } from '@verzuimspec/vocabulary'
import type { LintRule } from '../lint-rule.js'

/** The way from an id along its parents, up to the first id met twice or the end. */
function walkUp(id: Id, parentOf: (id: Id) => Id | undefined): readonly Id[] {
  const way: Id[] = [id]
  for (let next = parentOf(id); next !== undefined; next = parentOf(next)) {
    way.push(next)
    if (way.indexOf(next) < way.length - 1) break
  }
  return way
}

/** An entity that is its own parent, or a role within itself, by however many steps. */
export const circularIdentifier: LintRule<'circular-identifier'> = {
  code: 'circular-identifier',
  check: ({ base, placeOf }) => {
    const chains = [
      {
        kind: 'entities',
        field: 'parent',
        ids: Object.keys(base.entities),
        parentOf: (id: Id) => base.entities[id]?.parent,
      },
      { kind: 'roles', field: 'within', ids: Object.keys(base.roles), parentOf: (id: Id) => base.roles[id]?.within },
    ] as const
    return chains.flatMap(({ kind, field, ids, parentOf }) =>
      ids
        .map((id) => walkUp(id, parentOf))
        .filter((way) => way.length > 1 && way.at(-1) === way[0])
        .map((circle) => {
          const subject = circle[0] ?? ''
          return { code: 'circular-identifier', at: placeOf(kind, subject, [field]), subject, circle } as const
        }),
    )
  },
}
