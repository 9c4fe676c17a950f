import type { Relation } from './mapping.js'
import type { Report } from './problem.js'

/** PostgreSQL cuts names off after this many bytes, silently. */
export const longestName = 63

const plain = /^[A-Za-z_][A-Za-z0-9_]*$/

const mend = 'expected letters without accents, digits and `_`, no digit first, at most 63'

/** The name, or `undefined` with a problem noted when it is no plain SQL identifier. */
export function readName(value: unknown, pointer: string, report: Report): string | undefined {
  if (typeof value === 'string' && plain.test(value) && value.length <= longestName) return value
  report(
    pointer,
    `${JSON.stringify(value)} is no plain SQL identifier; ${mend}; rename it in the database or leave it out`,
  )
  return undefined
}

/** Schema and name, or `undefined` with a problem noted. */
export function readRelation(value: unknown, pointer: string, report: Report): Relation | undefined {
  const parts = typeof value === 'string' ? value.split('.') : []
  const [schema, name] = parts
  if (parts.length === 2 && schema !== undefined && name !== undefined) {
    const names = [readName(schema, pointer, report), readName(name, pointer, report)]
    return names.includes(undefined) ? undefined : { schema, name }
  }
  report(
    pointer,
    `${JSON.stringify(value)} names no table; expected \`schema.table\`; put the schema before it, as in \`public.verzuim\``,
  )
  return undefined
}

/** Whether two relations are the same one. */
export function isSameRelation(a: Relation, b: Relation): boolean {
  return a.schema === b.schema && a.name === b.name
}
