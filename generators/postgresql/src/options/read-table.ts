import type { Id, Spec } from '@verzuimspec/vocabulary'
import { checkFields, type Fields, readEntry, readFields, readList } from './fields.js'
import { readName, readRelation } from './identifiers.js'
import type { MappedColumn, MappedParent, MappedTable } from './mapping.js'
import { findPredicateFault } from './predicate.js'
import { pointerTo, type Report } from './problem.js'

const known = {
  required: ['table', 'key', 'tenant', 'columns'],
  optional: ['entity', 'view', 'subject', 'parent', 'structural', 'facts', 'keepUntil'],
} as const

/** Reads one table of the options; `undefined`, with problems noted, when something it cannot do without is wrong. */
export function readTable(spec: Spec, value: unknown, pointer: string, report: Report): MappedTable | undefined {
  const fields = readFields(value, pointer, report)
  checkFields(fields, pointer, known, report)
  const at = { fields, pointer, report }
  const relation = readField(at, 'table', readRelation)
  const [key, tenant] = [readField(at, 'key', readName), readField(at, 'tenant', readName)]
  const [subject, keepUntil] = [readField(at, 'subject', readName), readField(at, 'keepUntil', readName)]
  const view = readField(at, 'view', readName)
  const entity = readField(at, 'entity', (id, place) => readEntry('entity', id, spec.entities, place, report))
  const parent = readField(at, 'parent', readParent)
  const columns = readField(at, 'columns', (record, place) => readColumns(spec, record, place, report)) ?? []
  const more = readField(at, 'structural', readNames) ?? []
  const facts = readField(at, 'facts', (record, place) => readFacts(spec, record, place, report)) ?? new Map()
  if (relation === undefined || key === undefined || tenant === undefined) return undefined
  const named = [key, tenant, ...listed(subject), ...listed(parent?.column), ...more]
  const held = new Set(columns.map(({ name }) => name))
  const alone = [...more, ...listed(keepUntil)]
  checkRepeats([...named, ...listed(keepUntil), ...alone.filter((name) => held.has(name))], pointer, report)
  const structural = named.filter((name) => !held.has(name))
  return {
    relation,
    view: view ?? relation.name,
    entity,
    key,
    tenant,
    subject,
    parent,
    columns,
    structural,
    facts,
    keepUntil,
  }
}

interface Place {
  readonly fields: Fields
  readonly pointer: string
  readonly report: Report
}

function readField<T>(
  { fields, pointer, report }: Place,
  name: string,
  read: (value: unknown, pointer: string, report: Report) => T | undefined,
): T | undefined {
  return Object.hasOwn(fields, name) ? read(fields[name], pointerTo(pointer, name), report) : undefined
}

function listed<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value]
}

function readParent(value: unknown, pointer: string, report: Report): MappedParent | undefined {
  const fields = readFields(value, pointer, report)
  checkFields(fields, pointer, { required: ['column', 'table'], optional: [] }, report)
  const at = { fields, pointer, report }
  const [column, relation] = [readField(at, 'column', readName), readField(at, 'table', readRelation)]
  return column === undefined || relation === undefined ? undefined : { column, relation }
}

function readNames(value: unknown, pointer: string, report: Report): readonly string[] {
  return readList(value, pointer, report).flatMap((name, i) => listed(readName(name, pointerTo(pointer, i), report)))
}

function readColumns(spec: Spec, value: unknown, pointer: string, report: Report): readonly MappedColumn[] {
  const columns = Object.entries(readFields(value, pointer, report)).flatMap(([column, element]) => {
    const at = pointerTo(pointer, column)
    const name = readName(column, at, report)
    const found = readEntry('element', element, spec.elements, at, report)
    return name === undefined || found === undefined ? [] : [{ name, element: found.id }]
  })
  return columns
}

function readFacts(spec: Spec, value: unknown, pointer: string, report: Report): ReadonlyMap<Id, string> {
  const facts = new Map<Id, string>()
  for (const [id, predicate] of Object.entries(readFields(value, pointer, report))) {
    const at = pointerTo(pointer, id)
    const fault = typeof predicate === 'string' ? findPredicateFault(predicate) : 'it is no text'
    if (fault !== undefined) report(at, `${fault}; expected an SQL condition on one row; mend the condition`)
    if (readEntry('fact', id, spec.facts, at, report) !== undefined) facts.set(id, String(predicate))
  }
  return facts
}

// A key, tenant, subject or parent may hold an element too; then the rules say who sees it.
function checkRepeats(names: readonly string[], pointer: string, report: Report): void {
  for (const name of new Set(names.filter((name, i) => names.indexOf(name) !== i))) {
    report(pointer, `column \`${name}\` is named twice; expected one task for a column; take it out of one of them`)
  }
}
