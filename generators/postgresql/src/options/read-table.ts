import { findConditionFault, type Report } from '@verzuimspec/input'
import type { Id, Spec } from '@verzuimspec/vocabulary'
import { repeatedColumn } from './faults.js'
import type { MappedColumn, MappedTable } from './mapping.js'
import type { TableMapping } from './options.js'
import { readRelation } from './relation.js'

function listed<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}

function readEntity(spec: Spec, id: Id | undefined, report: Report): MappedTable['entity'] {
  if (id === undefined) return undefined
  if (Object.hasOwn(spec.entities, id)) return spec.entities[id]
  report.refuseId(['entity'], 'entity', id, Object.keys(spec.entities))
  return undefined
}

function readColumns(spec: Spec, columns: Readonly<Record<string, Id>>, report: Report): readonly MappedColumn[] {
  return Object.entries(columns).map(([name, element]) => {
    if (!Object.hasOwn(spec.elements, element)) {
      report.refuseId(['columns', name], 'element', element, Object.keys(spec.elements))
    }
    return { name, element }
  })
}

function readFacts(spec: Spec, facts: Readonly<Record<Id, string>>, report: Report): ReadonlyMap<Id, string> {
  for (const [id, predicate] of Object.entries(facts)) {
    const fault = findConditionFault(predicate, 'postgresql')
    if (fault !== undefined) report.refuse(['facts', id], fault)
    if (!Object.hasOwn(spec.facts, id)) report.refuseId(['facts', id], 'fact', id, Object.keys(spec.facts))
  }
  return new Map(Object.entries(facts))
}

// A key, tenant, subject or parent may hold an element too; then the rules say who sees it.
function checkRepeats(names: readonly string[], report: Report): void {
  for (const name of new Set(names.filter((name, i) => names.indexOf(name) !== i))) {
    report.refuse([], repeatedColumn(name))
  }
}

/** Reads one table of options that fit their schema, and reports what the schema cannot say. */
export function readTable(spec: Spec, given: TableMapping, report: Report): MappedTable {
  const { key, tenant, subject, keepUntil, parent, structural: more = [] } = given
  const relation = readRelation(given.table)
  const columns = readColumns(spec, given.columns, report)
  const named = [key, tenant, ...listed(subject), ...listed(parent?.column), ...more]
  const held = new Set(columns.map(({ name }) => name))
  const alone = [...more, ...listed(keepUntil)]
  checkRepeats([...named, ...listed(keepUntil), ...alone.filter((name) => held.has(name))], report)
  return {
    relation,
    view: given.view ?? relation.name,
    entity: readEntity(spec, given.entity, report),
    key,
    tenant,
    subject,
    parent: parent && { column: parent.column, relation: readRelation(parent.table) },
    columns,
    structural: named.filter((name) => !held.has(name)),
    facts: readFacts(spec, given.facts ?? {}, report),
    keepUntil,
  }
}
