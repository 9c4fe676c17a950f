import type { Report } from '@verzuimspec/input'
import { freezeDeep, type Spec } from '@verzuimspec/vocabulary'
import { repeatedTable, repeatedView, unmappedParent } from './faults.js'
import type { MappedTable, Mapping, Relation } from './mapping.js'
import type { LoginMapping, MaskOptions } from './options.js'
import { readTable } from './read-table.js'
import { isSameRelation, readRelation } from './relation.js'

function readLogin({ table, tenantType = 'text', subjectType = 'text' }: LoginMapping, prefix: string) {
  const relation = table === undefined ? { schema: `${prefix}_ctx`, name: 'login' } : readRelation(table)
  return { relation, tenantType, subjectType }
}

function nameOf({ schema, name }: Relation): string {
  return `${schema}.${name}`
}

function checkParent({ parent }: MappedTable, tables: readonly MappedTable[], report: Report): void {
  if (parent === undefined || tables.some(({ relation }) => isSameRelation(relation, parent.relation))) return
  const all = tables.map(({ relation }) => `\`${nameOf(relation)}\``).join(', ')
  report.refuse(['parent', 'table'], unmappedParent(nameOf(parent.relation), all))
}

function checkAmong(table: MappedTable, tables: readonly MappedTable[], report: Report): void {
  const before = tables.slice(0, tables.indexOf(table))
  if (before.some(({ relation }) => isSameRelation(relation, table.relation))) {
    report.refuse([], repeatedTable(nameOf(table.relation)))
  } else if (before.some(({ view }) => view === table.view)) {
    report.refuse([], repeatedView(table.view))
  }
  checkParent(table, tables, report)
}

/** Reads options that fit their schema, and reports what the schema cannot say. Frozen. */
export function readMapping(spec: Spec, options: MaskOptions, report: Report): Mapping {
  const { prefix = 'vz', profile } = options
  const below = (i: number) => report.below(['tables', i])
  const tables = options.tables.map((table, i) => readTable(spec, table, below(i)))
  for (const [i, table] of tables.entries()) checkAmong(table, tables, below(i))
  return freezeDeep({ prefix, profile, login: readLogin(options.login ?? {}, prefix), tables })
}
