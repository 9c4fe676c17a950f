import type { Spec } from '@verzuimspec/vocabulary'
import { freezeDeep } from '../freeze-deep.js'
import { checkFields, type Fields, readChoice, readEntry, readFields, readList } from './fields.js'
import { isSameRelation, readRelation } from './identifiers.js'
import type { MappedTable, Mapping, Relation } from './mapping.js'
import type { KeyType, MaskOptions } from './options.js'
import { MaskOptionsError, type OptionProblem, pointerTo, type Report } from './problem.js'
import { readTable } from './read-table.js'

const known = { required: ['engine', 'tables'], optional: ['prefix', 'profile', 'login'] } as const
const keyTypes: readonly KeyType[] = ['text', 'uuid', 'integer', 'bigint']

/**
 * Reads options as a configuration file has them, whatever their type says.
 *
 * @throws MaskOptionsError with every problem when anything is wrong.
 */
export function readOptions(spec: Spec, options: MaskOptions): Mapping {
  const problems: OptionProblem[] = []
  const report: Report = (pointer, message) => problems.push({ pointer, message })
  const fields = readFields(options, '', report)
  checkFields(fields, '', known, report)
  if ('engine' in fields) readChoice(fields.engine, ['postgresql'], '/engine', report)
  const profile =
    'profile' in fields ? readEntry('profile', fields.profile, spec.profiles, '/profile', report)?.id : undefined
  const prefix = readPrefix(fields.prefix ?? 'vz', report)
  const login = readLogin(fields.login ?? {}, prefix, report)
  const tables = readTables(spec, fields.tables ?? [], report)
  if (problems.length > 0) throw new MaskOptionsError(freezeDeep(problems))
  return freezeDeep({ prefix, profile, login, tables })
}

function readPrefix(value: unknown, report: Report): string {
  if (typeof value === 'string' && /^[a-z][a-z0-9_]{0,19}$/.test(value) && !value.startsWith('pg_')) return value
  report(
    '/prefix',
    `${JSON.stringify(value)} begins no name; expected at most 20 of a-z, 0-9 and \`_\`, a letter first, not \`pg_\`; choose another`,
  )
  return 'vz'
}

function readLogin(value: unknown, prefix: string, report: Report): Mapping['login'] {
  const fields = readFields(value, '/login', report)
  checkFields(fields, '/login', { required: [], optional: ['table', 'tenantType', 'subjectType'] }, report)
  const table = 'table' in fields ? readRelation(fields.table, '/login/table', report) : undefined
  return {
    relation: table ?? { schema: `${prefix}_ctx`, name: 'login' },
    tenantType: readKeyType(fields, 'tenantType', report),
    subjectType: readKeyType(fields, 'subjectType', report),
  }
}

function readKeyType(fields: Fields, name: string, report: Report): KeyType {
  return (name in fields ? readChoice(fields[name], keyTypes, `/login/${name}`, report) : undefined) ?? 'text'
}

function readTables(spec: Spec, value: unknown, report: Report): readonly MappedTable[] {
  const items = readList(value, '/tables', report)
  if (items.length === 0) report('/tables', 'there is no table; expected at least one; name the tables to mask')
  const read = items.map((item, i) => readTable(spec, item, pointerTo('/tables', i), report))
  const tables = read.filter((table) => table !== undefined)
  read.forEach((table, i) => {
    if (table !== undefined) checkAmong(table, tables, pointerTo('/tables', i), report)
  })
  return tables
}

function nameOf({ schema, name }: Relation): string {
  return `${schema}.${name}`
}

function checkAmong(table: MappedTable, tables: readonly MappedTable[], pointer: string, report: Report): void {
  const before = tables.slice(0, tables.indexOf(table))
  if (before.some(({ relation }) => isSameRelation(relation, table.relation))) {
    report(pointer, `table \`${nameOf(table.relation)}\` is mapped twice; expected it once; join the two`)
  } else if (before.some(({ view }) => view === table.view)) {
    report(pointer, `two tables would have a view \`${table.view}\`; expected one; give one of them another \`view\``)
  }
  const { parent } = table
  if (parent !== undefined && !tables.some(({ relation }) => isSameRelation(relation, parent.relation))) {
    const all = tables.map(({ relation }) => `\`${nameOf(relation)}\``).join(', ')
    report(
      `${pointer}/parent/table`,
      `\`${nameOf(parent.relation)}\` is not mapped; expected one of ${all}; map the parent too, or leave \`parent\` out`,
    )
  }
}
