import type { Path } from '@verzuimspec/input'
import type { KindName } from '@verzuimspec/norm-base'
import type { Entity, Id } from '@verzuimspec/vocabulary'
import { camelName, isKebab } from '@verzuimspec/vocabulary'
import type { LintContext, LintRule } from '../lint-rule.js'

/** The kinds whose ids become names in generated code, each in a space of its own. */
const named = [
  'roles',
  'purposes',
  'facts',
  'duties',
  'actions',
  'events',
  'categories',
  'elements',
  'entities',
  'deadlines',
  'retention',
  'divergences',
  'profiles',
] as const satisfies readonly KindName[]

interface Named {
  readonly id: Id
  readonly kind: KindName
  readonly entry: Id
  readonly path: Path
}

type Found = ReturnType<LintRule<'colliding-name'>['check']>

function findCollisions(space: readonly Named[], { placeOf }: LintContext, taken: readonly string[] = []): Found {
  const seen = new Map<string, Id>(taken.map((name) => [name, name]))
  return space.flatMap(({ id, kind, entry, path }) => {
    const name = isKebab(id) ? camelName(id) : id
    const other = seen.get(name)
    seen.set(name, other ?? id)
    if (other === undefined) return []
    return [{ code: 'colliding-name', at: placeOf(kind, entry, path), subject: entry, id, other, name }]
  })
}

// A record also has its own key and that of its parent.
function keysOf({ parent }: Entity): readonly string[] {
  return parent === undefined ? ['id'] : ['id', `${camelName(parent)}Id`]
}

function checkProperties(context: LintContext): Found {
  return Object.values(context.base.entities).flatMap((entity) => {
    const properties = entity.properties.map(({ name }): Named => {
      return { id: name, kind: 'entities', entry: entity.id, path: ['properties', name] }
    })
    return findCollisions(properties, context, keysOf(entity))
  })
}

/** Two identifiers that get one name in generated code, such as `week-1` and `week1`: both are `week1`. */
export const collidingName: LintRule<'colliding-name'> = {
  code: 'colliding-name',
  check: (context) => [
    ...named.flatMap((kind) => {
      const ids = Object.keys(context.base[kind])
      return findCollisions(
        ids.map((id) => ({ id, kind, entry: id, path: [] })),
        context,
      )
    }),
    ...checkProperties(context),
  ],
}
