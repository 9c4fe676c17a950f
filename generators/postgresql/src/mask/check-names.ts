import type { Report } from '@verzuimspec/input'
import { ownSchema, ownView } from '../options/faults.js'
import type { Mapping } from '../options/mapping.js'
import type { MaskRole } from './mask.js'

/** Reports tables in schemas that the masks fill and empty themselves. */
export function checkNames({ tables, login }: Mapping, roles: readonly MaskRole[], report: Report): void {
  const views = roles.map(({ schema }) => schema)
  const own = [...views, login.relation.schema]
  for (const [i, { relation }] of tables.entries()) {
    if (own.includes(relation.schema)) report.refuse(['tables', i, 'table'], ownSchema(relation.schema))
  }
  if (views.includes(login.relation.schema)) report.refuse(['login', 'table'], ownSchema(login.relation.schema))
  if (login.relation.name === 'mij') report.refuse(['login', 'table'], ownView)
}
