import type { Id } from '@verzuimspec/model'

type Entry = readonly [id: Id, value: string]

/** An id as the name of a property: bare where the language lets it. */
export function printKey(id: Id): string {
  return /^[a-z][a-z0-9]*$/.test(id) ? id : `'${id}'`
}

/** An interface that maps ids to types, for looking a type up by id. */
export function printTypeMap(doc: string, name: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return [doc, `export interface ${name} {}`].join('\n')
  const members = entries.map(([id, type]) => `  readonly ${printKey(id)}: ${type}`)
  return [doc, `export interface ${name} {`, ...members, '}'].join('\n')
}

/** A frozen object that maps ids to values, for looking one up at run time. */
export function printValueMap(doc: string, declaration: string, entries: readonly Entry[]): string {
  if (entries.length === 0) return [doc, `export const ${declaration} = Object.freeze({})`].join('\n')
  const members = entries.map(([id, value]) => `  ${printKey(id)}: ${value},`)
  return [doc, `export const ${declaration} = Object.freeze({`, ...members, '})'].join('\n')
}
