import type { Mask, MaskColumn, MaskView } from '../mask/mask.js'
import { textMark } from './marks.js'
import { printPolicy } from './print-policy.js'
import { printColumns, printColumnsByNorms, printName, printRelation, printText } from './sql.js'

/**
 * Whether the view lends its reader nothing: then what it may do with the table is its own.
 *
 * @example
 * planMasks(spec, options).tables[0].views.map((view) => isInvoker(view)) // [true, true, false, true, true]
 */
export function isInvoker({ executor, role }: MaskView): boolean {
  return executor === role.group
}

function printOptions(view: MaskView): string {
  return isInvoker(view) ? ' WITH (security_invoker = true)' : ''
}

/** A view as its mark is made from: without its norms, which change nothing in the database. */
export function viewText(view: MaskView): string {
  const names = view.columns.map((column) => printName(column.name)).join(', ')
  return `${printRelation(view.relation)}${printOptions(view)} ${names} ${printRelation(view.table.relation)}`
}

function printDefinition(mask: Mask, view: MaskView): string {
  const name = printRelation(view.relation)
  return `CREATE VIEW ${name}${printOptions(view)} AS SELECT
${printColumns(view.columns)}
FROM ${printRelation(view.table.relation)};
ALTER VIEW ${name} OWNER TO ${printName(isInvoker(view) ? mask.owner : view.executor)};
COMMENT ON VIEW ${name} IS ${printText(textMark(viewText(view)))};
`
}

type Privilege = 'SELECT' | 'INSERT' | 'UPDATE'

function printColumnGrants(view: MaskView, relations: string, grantee: string): string {
  const grant = (privilege: Privilege, columns: readonly MaskColumn[]) =>
    columns.length === 0
      ? ''
      : `GRANT ${privilege} (\n${printColumnsByNorms(columns)}\n) ON ${relations} TO ${grantee};\n`
  const removal = view.delete ? `GRANT DELETE ON ${relations} TO ${grantee};\n` : ''
  return grant('SELECT', view.select) + grant('INSERT', view.insert) + grant('UPDATE', view.update) + removal
}

function printGrants(view: MaskView): string {
  const [table, name] = [printRelation(view.table.relation), printRelation(view.relation)]
  const [executor, group] = [printName(view.executor), printName(view.role.group)]
  if (isInvoker(view)) return printColumnGrants(view, `${table}, ${name}`, group)
  return printColumnGrants(view, table, executor) + printColumnGrants(view, name, group)
}

/** A view with its grants, and the policies on the table behind it. */
export function printView(mask: Mask, view: MaskView): string {
  const policies = view.policies.map((policy) => printPolicy(mask, view, policy))
  return [printDefinition(mask, view), printGrants(view), ...policies].join('\n')
}
