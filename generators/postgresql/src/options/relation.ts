import type { Relation } from './mapping.js'

/** PostgreSQL cuts names off after this many bytes, silently. */
export const longestName = 63

/** Schema and name of a table as the options write it: `hr.geval`. */
export function readRelation(table: string): Relation {
  const [schema = '', name = ''] = table.split('.')
  return { schema, name }
}

/** Whether two relations are the same one. */
export function isSameRelation(a: Relation, b: Relation): boolean {
  return a.schema === b.schema && a.name === b.name
}
