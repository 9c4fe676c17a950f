import type { Way } from '@verzuimspec/rules'
import type { ColumnRight, TableAccess } from './access.js'
import { joinColumns, onWays, readColumns, structuralColumns, updateColumns } from './columns.js'
import { nameWays, printWays } from './condition.js'
import type { MaskRole, MaskView, RowTest } from './mask.js'
import { fitName } from './names.js'
import { makePolicy, ownRows, policyNorms, policyStem } from './policies.js'

function waysOf(right: ColumnRight): readonly (readonly Way[])[] {
  return right.kind === 'sometimes' ? [right.ways] : []
}

function buildConditionalView(access: TableAccess, role: MaskRole, ways: readonly Way[]): MaskView {
  const { table } = access
  const name = nameWays(ways)
  const pick = onWays(name)
  const read = readColumns(access, pick)
  const select = read.length === 0 ? structuralColumns(table) : read
  const update = updateColumns(access, pick)
  const tests: readonly RowTest[] = [...ownRows(table, role), { kind: 'facts', sql: printWays(ways, table.facts) }]
  const [stem, norms] = [policyStem(role, name), policyNorms(table, role)]
  const changes = update.length === 0 ? [] : [makePolicy(stem, 'UPDATE', tests, norms)]
  return {
    relation: { schema: role.schema, name: fitName(`${table.view}_als_${name}`) },
    table,
    role,
    executor: fitName(`${role.group}_als_${name}`),
    columns: joinColumns(table, select, update),
    select,
    insert: [],
    update,
    delete: false,
    policies: [makePolicy(stem, 'SELECT', tests, norms), ...changes],
  }
}

/**
 * The views of what a role sees of some rows only, one for each condition. A policy lets through whole rows, never
 * columns; so each has a role of its own behind it, with the columns and the rows that go together.
 */
export function buildConditionalViews(access: TableAccess, role: MaskRole): readonly MaskView[] {
  const all = access.columns.flatMap(({ read, write }) => [...waysOf(read), ...waysOf(write)])
  const byName = new Map(all.map((ways) => [nameWays(ways), ways]))
  return [...byName.values()].map((ways) => buildConditionalView(access, role, ways))
}
