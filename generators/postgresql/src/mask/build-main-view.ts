import type { TableAccess } from './access.js'
import { always, insertColumns, joinColumns, readColumns, updateColumns } from './columns.js'
import type { Command, MaskColumn, MaskRole, MaskView, RowTest } from './mask.js'
import { makePolicy, ownRows, policyNorms, policyStem } from './policies.js'

/** Whether a role sees what a policy on new child rows must look at: key, tenant and subject of the parent. */
export function seesParent(child: TableAccess, parent: TableAccess | undefined): boolean {
  if (parent === undefined) return child.table.parent === undefined
  const { key, tenant, subject } = parent.table
  const needed = [key, tenant, ...(child.table.subject === undefined || subject === undefined ? [] : [subject])]
  const seen = readColumns(parent, always).map(({ name }) => name)
  return needed.every((name) => seen.includes(name))
}

function newRows(access: TableAccess, parent: TableAccess | undefined, own: readonly RowTest[]): readonly RowTest[] {
  return parent === undefined ? own : [...own, { kind: 'parent', child: access.table, parent: parent.table }]
}

/** The view of what a role always sees and records of a table; `undefined` when there is nothing. */
export function buildMainView(
  access: TableAccess,
  role: MaskRole,
  parent: TableAccess | undefined,
): MaskView | undefined {
  const { table } = access
  const select = readColumns(access, always)
  const insert = seesParent(access, parent) ? insertColumns(access) : []
  // A role that reads nothing could not say which row to change, only change them all.
  const update = select.length === 0 ? [] : updateColumns(access, always)
  if (select.length + insert.length === 0) return undefined
  const own = ownRows(table, role)
  const [stem, norms] = [policyStem(role), policyNorms(table, role)]
  const policy = (command: Command, columns: readonly MaskColumn[], tests: readonly RowTest[]) =>
    columns.length === 0 ? [] : [makePolicy(stem, command, tests, norms)]
  return {
    relation: { schema: role.schema, name: table.view },
    table,
    role,
    executor: role.group,
    columns: joinColumns(table, select, insert, update),
    select,
    insert,
    update,
    delete: false,
    policies: [
      ...policy('SELECT', select, own),
      ...policy('INSERT', insert, newRows(access, parent, own)),
      ...policy('UPDATE', update, own),
    ],
  }
}
