import type { Id, RetentionVersion, Spec } from '@verzuimspec/vocabulary'
import type { MappedTable } from '../options/mapping.js'
import type { MaskColumn, MaskRole, MaskView, RowTest } from './mask.js'
import { makePolicy, policyStem } from './policies.js'

/** What the role that sweeps away what is kept too long is called. */
export const retentionRole = 'bewaartermijn'

function isInForce({ validFrom, validTo }: RetentionVersion, { asOf }: Spec): boolean {
  return (validFrom ?? asOf) <= asOf && asOf <= (validTo ?? asOf)
}

function retentionNorms(spec: Spec, { entity }: MappedTable): readonly Id[] {
  const terms = Object.values(spec.retention).filter(
    ({ entities }) => entity !== undefined && entities.includes(entity.id),
  )
  const versions = terms.flatMap((term) => term.versions.filter((version) => isInForce(version, spec)))
  return [...new Set(versions.flatMap((version) => version.norms))]
}

/** The view through which the retention role deletes rows past their date, of every tenant; it reads no datum. */
export function buildRetentionView(spec: Spec, table: MappedTable, role: MaskRole): MaskView | undefined {
  const { keepUntil, key, view } = table
  if (keepUntil === undefined) return undefined
  const norms = retentionNorms(spec, table)
  const columns: readonly MaskColumn[] = [key, keepUntil].map((name) => ({ name, holds: 'structural', norms: [] }))
  const tests: readonly RowTest[] = [{ kind: 'expired', column: keepUntil }]
  return {
    relation: { schema: role.schema, name: view },
    table,
    role,
    executor: role.group,
    columns,
    select: columns,
    insert: [],
    update: [],
    delete: true,
    policies: (['SELECT', 'DELETE'] as const).map((command) => makePolicy(policyStem(role), command, tests, norms)),
  }
}
