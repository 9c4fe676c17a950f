import { join } from 'node:path'
import type { MaskOptions, TableMapping } from '@verzuimspec/generate-postgresql'
import { completeScope, loadBundledBase, specWithin } from '@verzuimspec/norm-base'
import { type Element, type Entity, type Spec, snakeName, specAsOf } from '@verzuimspec/vocabulary'

const base = loadBundledBase(join(import.meta.dirname, '../../../spec/dist/norm-base.json'))

/** The norm base within the reference vendor's system. */
export const spec: Spec = specWithin(
  specAsOf(base, '2026-01-01'),
  completeScope(base, {
    entities: ['verzuimgeval', 'ziekmelding', 'oordeel-bedrijfsarts', 'claimdossier', 'medisch-dossier'],
    roles: ['werknemer', 'werkgever', 'bedrijfsarts', 'claimbeoordelaar', 'systeembeheerder-werkgever'],
  }),
)

const types: Readonly<Record<Element['type'], string>> = {
  boolean: 'boolean',
  date: 'date',
  text: 'text',
  integer: 'integer',
  percentage: 'numeric',
  amount: 'numeric',
}

/** Every row of a tenant has these values, unlike those of any other: whoever finds one knows where it came from. */
export function canaryOf(entity: Entity, element: Element | undefined, number: number): string {
  const values: Readonly<Record<Element['type'], string>> = {
    boolean: 'true',
    date: `2026-02-${10 + number}`,
    text: `kanarie ${entity.id} ${element?.id} ${number}`,
    integer: `${7000 + number}`,
    percentage: `${10 + number}.25`,
    amount: `${8000 + number}.75`,
  }
  return values[element?.type ?? 'text']
}

function typeOf(element: Element | undefined): string {
  return types[element?.type ?? 'text']
}

// Parents before children, as foreign keys want them.
const entities: readonly Entity[] = Object.values(spec.entities).toSorted(
  (a, b) => Number(a.parent !== undefined) - Number(b.parent !== undefined),
)

function parentColumn({ parent }: Entity): string | undefined {
  return parent === undefined ? undefined : `${snakeName(parent)}_id`
}

function mapEntity(schema: string, entity: Entity): TableMapping {
  const column = parentColumn(entity)
  const columns = Object.fromEntries(entity.properties.map(({ name, element }) => [snakeName(name), element]))
  return {
    table: `${schema}.${snakeName(entity.id)}`,
    entity: entity.id,
    key: 'id',
    tenant: 'werkgever_id',
    subject: 'werknemer_id',
    ...(column === undefined || entity.parent === undefined
      ? {}
      : { parent: { column, table: `${schema}.${snakeName(entity.parent)}` } }),
    columns,
  }
}

/** The mapping of the reference vendor: a table for an entity, a column for a property. */
export function referenceOptions(prefix: string, schema: string): MaskOptions {
  return { engine: 'postgresql', prefix, tables: entities.map((entity) => mapEntity(schema, entity)) }
}

function tableOf(schema: string, entity: Entity): string {
  const column = parentColumn(entity)
  const parent = column === undefined ? [] : [`${column} uuid REFERENCES ${schema}.${snakeName(entity.parent ?? '')}`]
  const columns = entity.properties.map(({ name, element }) => `${snakeName(name)} ${typeOf(spec.elements[element])}`)
  const all = [
    'id uuid PRIMARY KEY DEFAULT gen_random_uuid()',
    'werkgever_id text',
    'werknemer_id text',
    ...parent,
    ...columns,
  ]
  return `CREATE TABLE ${schema}.${snakeName(entity.id)} (${all.join(', ')});\n`
}

/** An identifier that tells whose row it is. */
export function rowId(entity: Entity, number: number): string {
  const place = entities.indexOf(entity)
  return `00000000-0000-4000-8000-${String(place).padStart(8, '0')}0${String(number).padStart(3, '0')}`
}

/** Employers with the employees of each. */
export const people = [
  { werkgever: 'acme', werknemer: 'an' },
  { werkgever: 'acme', werknemer: 'bo' },
  { werkgever: 'bakkerij', werknemer: 'cas' },
  { werkgever: 'bakkerij', werknemer: 'dop' },
] as const

function rowOf(schema: string, entity: Entity, number: number): string {
  const { werkgever, werknemer } = people[number] ?? people[0]
  const root = entities.find(({ id }) => id === entity.parent)
  const parent = root === undefined ? [] : [rowId(root, number)]
  const values = entity.properties.map(({ element }) => canaryOf(entity, spec.elements[element], number))
  const all = [rowId(entity, number), werkgever, werknemer, ...parent, ...values].map((value) => `'${value}'`)
  return `INSERT INTO ${schema}.${snakeName(entity.id)} VALUES (${all.join(', ')});\n`
}

/** The reference vendor's tables, with one row of every entity for every employee. */
export function referenceTables(schema: string): string {
  const rows = entities.flatMap((entity) => people.map((_, number) => rowOf(schema, entity, number)))
  return `CREATE SCHEMA ${schema};\n${entities.map((entity) => tableOf(schema, entity)).join('')}${rows.join('')}ANALYZE;\n`
}
