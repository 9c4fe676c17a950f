import type { Mask, MaskPolicy, MaskView, RowTest } from '../mask/mask.js'
import { textMark } from './marks.js'
import { printName, printNorms, printRelation, printText } from './sql.js'

// As a subquery of its own it is computed once for a query, not once for a row.
function printSelf({ context }: Mask, column: 'tenant' | 'subject', role: string): string {
  return `(SELECT mij.${column} FROM ${printRelation(context.self)} WHERE mij.rol = ${printText(role)})`
}

function printParentTest({ child, parent }: RowTest & { kind: 'parent' }): string {
  // A column of the new row goes by the name of its table, which the alias must not hide.
  const alias = child.relation.name === 'ouder' ? 'de_ouder' : 'ouder'
  const subject = child.subject === undefined || parent.subject === undefined ? [] : [[parent.subject, child.subject]]
  const pairs = [[parent.key, child.parent?.column ?? ''], [parent.tenant, child.tenant], ...subject]
  const tests = pairs.map(
    ([of = '', as = '']) => `${alias}.${printName(of)} = ${printName(child.relation.name)}.${printName(as)}`,
  )
  return `EXISTS (SELECT FROM ${printRelation(parent.relation)} ${alias} WHERE ${tests.join(' AND ')})`
}

function printTest(mask: Mask, test: RowTest): string {
  switch (test.kind) {
    case 'tenant':
    case 'subject':
      return `${printName(test.column)} = ${printSelf(mask, test.kind, test.role)}`
    case 'parent':
      return printParentTest(test)
    case 'facts':
      return `(${test.sql})`
    case 'expired':
      return `${printName(test.column)} < CURRENT_DATE`
  }
}

function printClauses(mask: Mask, { command, tests }: MaskPolicy): string {
  const rows = `(\n    ${tests.map((test) => printTest(mask, test)).join('\n    AND ')}\n  )`
  const using = command === 'INSERT' ? '' : `\n  USING ${rows}`
  const check = command === 'INSERT' || command === 'UPDATE' ? `\n  WITH CHECK ${rows}` : ''
  return using + check
}

function printHead({ table, executor }: MaskView, policy: MaskPolicy): string {
  return `CREATE POLICY ${printName(policy.name)} ON ${printRelation(table.relation)} FOR ${policy.command} TO ${printName(executor)}`
}

/** A row policy as its mark is made from: without its norms, which change nothing in the database. */
export function policyText(mask: Mask, view: MaskView, policy: MaskPolicy): string {
  return printHead(view, policy) + printClauses(mask, policy)
}

/** A row policy, and the mark by which a later look at the database knows it again. */
export function printPolicy(mask: Mask, view: MaskView, policy: MaskPolicy): string {
  const on = `${printName(policy.name)} ON ${printRelation(view.table.relation)}`
  const mark = printText(textMark(policyText(mask, view, policy)))
  const created = `${printHead(view, policy)}${printNorms(policy.norms)}${printClauses(mask, policy)}`
  return `${created};\nCOMMENT ON POLICY ${on} IS ${mark};\n`
}
