/**
 * One kind of file in the norm base: where it lies, which schema holds for it, and how its entries get their ids.
 * In `place` and `id`, `<word>` stands for one kebab-case word of the path, `<...word>` for one or more folders deep,
 * and `<key>` for a key of the file. A file whose id has no `<key>` is one entry; without an id it has no entries.
 */
export interface Kind {
  readonly name: string
  /** The part of the norm base that holds its entries, where that is not called as the kind. */
  readonly part?: string
  readonly place: string
  readonly id: string | null
  readonly schema: string
}

/** Every kind of file a norm base may hold. A new kind is a new row and a new schema. */
export const kinds = [
  { name: 'sources', place: 'sources/<id>.yaml', id: '<id>', schema: 'source.schema.json' },
  {
    name: 'concordance',
    place: 'concordance/<source>.yaml',
    id: '<source>/<key>',
    schema: 'concordance.schema.json',
  },
  { name: 'norms', place: 'norms/<...chapter>.yaml', id: '<chapter>/<key>', schema: 'norms.schema.json' },
  { name: 'terms', place: 'terms/<theme>.yaml', id: '<key>', schema: 'terms.schema.json' },
  { name: 'roles', place: 'roles/<id>.yaml', id: '<id>', schema: 'role.schema.json' },
  { name: 'purposes', place: 'purposes/<theme>.yaml', id: '<key>', schema: 'purposes.schema.json' },
  { name: 'facts', place: 'facts/<theme>.yaml', id: '<key>', schema: 'facts.schema.json' },
  { name: 'duties', place: 'duties/<theme>.yaml', id: '<key>', schema: 'duties.schema.json' },
  { name: 'actions', place: 'actions.yaml', id: '<key>', schema: 'actions.schema.json' },
  { name: 'events', place: 'events/<theme>.yaml', id: '<key>', schema: 'events.schema.json' },
  { name: 'categories', place: 'categories/<id>.yaml', id: '<id>', schema: 'category.schema.json' },
  { name: 'elements', place: 'elements/<theme>.yaml', id: '<key>', schema: 'elements.schema.json' },
  { name: 'entities', place: 'entities/<id>.yaml', id: '<id>', schema: 'entity.schema.json' },
  {
    name: 'permissions',
    part: 'rules',
    place: 'permissions/<role>/<theme>.yaml',
    id: 'permissions/<role>/<key>',
    schema: 'permissions.schema.json',
  },
  {
    name: 'flows',
    part: 'rules',
    place: 'flows/<from>--<to>/<theme>.yaml',
    id: 'flows/<from>--<to>/<key>',
    schema: 'flows.schema.json',
  },
  { name: 'tasks', place: 'tasks/<id>.yaml', id: '<id>', schema: 'task.schema.json' },
  { name: 'deadlines', place: 'deadlines/<id>.yaml', id: '<id>', schema: 'deadline.schema.json' },
  { name: 'retention', place: 'retention/<id>.yaml', id: '<id>', schema: 'retention.schema.json' },
  { name: 'security', place: 'security/<id>.yaml', id: '<id>', schema: 'security.schema.json' },
  { name: 'divergences', place: 'divergences/<id>.yaml', id: '<id>', schema: 'divergence.schema.json' },
  { name: 'profiles', place: 'profiles/<id>.yaml', id: '<id>', schema: 'profile.schema.json' },
  { name: 'questions', place: 'questions/<theme>.yaml', id: '<key>', schema: 'questions.schema.json' },
  {
    name: 'crosswalk',
    place: 'crosswalk/<standard>.yaml',
    id: '<standard>/<key>',
    schema: 'crosswalk.schema.json',
  },
  { name: 'lexicon', place: 'lexicon/<theme>.yaml', id: '<key>', schema: 'lexicon.schema.json' },
  { name: 'lint-exceptions', place: 'lint-exceptions.yaml', id: null, schema: 'lint-exceptions.schema.json' },
] as const satisfies readonly Kind[]

/** The name of a kind of file: `norms`, `deadlines`. */
export type KindName = (typeof kinds)[number]['name']
